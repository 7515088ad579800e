/** The phone's cameras. Only the picture is asked for, and it never leaves the page. */

const FINE = {width: {ideal: 1920, min: 1280}, height: {ideal: 1080, min: 720}, frameRate: {ideal: 30}};
const ANY = {width: {ideal: 1920}, height: {ideal: 1080}};

/**
 * Opens one camera: the chosen, else one on the back.
 *
 * @returns {stream, id, coarse}: coarse where it has fewer than 1280 x 720 points
 * @throws Error whose message is 'refused', 'absent', 'busy' or 'failed'
 */
export async function openCamera(chosen) {
  if (!navigator.mediaDevices?.getUserMedia) throw new Error('absent');
  const facing = {facingMode: {ideal: 'environment'}};
  const which = chosen ? {deviceId: {exact: chosen}} : facing;
  for (const [wish, coarse] of [[{...which, ...FINE}, false], [{...which, ...ANY}, true], [{...facing, ...ANY}, true]]) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: false, video: wish});
      return {stream, id: stream.getVideoTracks()[0].getSettings().deviceId, coarse};
    } catch (error) {
      if (error.name !== 'OverconstrainedError') throw new Error(trouble(error.name));
    }
  }
  throw new Error('absent');
}

export function closeCamera(stream) {
  for (const track of stream.getTracks()) track.stop();
}

/** Ids of all cameras; empty before one was allowed. */
export async function cameras() {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(device => device.kind === 'videoinput' && device.deviceId).map(device => device.deviceId);
}

function trouble(name) {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError': return 'refused';
    case 'NotFoundError': return 'absent';
    case 'NotReadableError':
    case 'AbortError': return 'busy';
    default: return 'failed';
  }
}
