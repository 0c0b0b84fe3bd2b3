/** What a broken law says, without the skill's id: what, where, and what would be right. */
export type Complaint = string;
