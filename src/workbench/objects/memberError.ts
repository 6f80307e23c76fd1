/** An add-in asked for a member that stands in no record. */
export class MemberError extends Error {
  readonly member: string;

  constructor(objectName: string, member: string) {
    super(`${objectName}.${member} is not part of this host's object model.`);
    this.name = "MemberError";
    this.member = member;
  }
}
