import { checkSkill } from '/work/main/shared/engine/check/check-skill';
import { allSkills } from '/work/main/shared/skills/all-skills';
let c=0; for(let r=0;r<2;r++) for(const s of allSkills){ const t=process.hrtime.bigint(); c+=checkSkill(s,400).length; if(r===1) console.log(s.id,Number(process.hrtime.bigint()-t)/1e6);} console.log(c);
