const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser as a download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = /\.xlsx$/i.test(fileName) ? fileName : `${fileName}.xlsx`;
  link.click();
  // The browser has taken the bytes by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
