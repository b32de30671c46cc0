/** Whether an error of the database says that the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  if (Reflect.get(error, 'name') === 'QuotaExceededError') return true;
  const failures: unknown = Reflect.get(error, 'failures');
  const list: readonly unknown[] = Array.isArray(failures) ? failures : [];
  const causes = [Reflect.get(error, 'inner'), ...list];
  return causes.some((cause) => isStorageFull(cause, depth + 1));
}
