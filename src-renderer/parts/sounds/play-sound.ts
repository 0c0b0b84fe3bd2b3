/** Plays a sound by Web Audio; nothing is loaded. Where there is no audio nothing happens. */
import { type SoundName, soundNotes } from './sound-notes';

/** Share of full loudness. */
const loudness = 0.12;
/** Seconds in which a note rises and falls, so that it does not click. */
const edge = 0.015;

let context: AudioContext | undefined;

export function playSound(name: SoundName): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { destination, currentTime } = context;
  for (const { pitch, at, lasts } of soundNotes[name]) {
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    const gain = new GainNode(context, { gain: 0 });
    const start = currentTime + at;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + edge);
    gain.gain.setValueAtTime(loudness, start + Math.max(edge, lasts - edge));
    gain.gain.linearRampToValueAtTime(0, start + lasts);
    tone.connect(gain).connect(destination);
    tone.start(start);
    tone.stop(start + lasts);
  }
}
