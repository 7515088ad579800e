/** Keeps the screen bright where the phone allows it; returns what ends it. A phone that was put away takes it back. */
export function stayAwake() {
  let lock = null;
  let over = false;
  const ask = () => navigator.wakeLock?.request('screen').then(granted => {
    if (over) granted.release();
    else lock = granted;
  }, () => {});
  const onVisibility = () => document.hidden || ask();
  document.addEventListener('visibilitychange', onVisibility);
  ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', onVisibility);
    lock?.release();
  };
}
