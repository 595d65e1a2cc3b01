/**
 * Whether there is a process with this number. Windows keeps the number of one that is gone.
 *
 * @param {number} pid
 */
export function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
