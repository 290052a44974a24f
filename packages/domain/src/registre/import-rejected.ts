/** The file as a whole cannot be imported: wrong header, wrong encoding. The message is French. */
export class ImportRejected extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportRejected';
  }
}
