/** A question between the actions of a batch: it is answered exactly if the batch got that far. */
export function askSign(workbook: Excel.Workbook): () => boolean {
  const sign = workbook.worksheets.getCount();
  return () => {
    try {
      const { value } = sign;
      return value > 0;
    } catch {
      return false;
    }
  };
}
