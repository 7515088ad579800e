/**
 * In place of the phone's camera one that shows the next picture once the page's decoder has answered to the one before.
 * From there on everything is the page's own: video, canvas, worker, receiver. Stands behind watched-decoder.js.
 */
(() => {
  if (!navigator.mediaDevices) return;
  const ROOM = 110;
  const DARK = 40;
  const LIGHT = 220;
  const CODE = 680;
  const AGAIN_MS = 1000;
  const room = document.createElement('canvas');
  Object.assign(room, {width: 1280, height: 720});
  const paper = room.getContext('2d', {alpha: false});
  const code = document.createElement('canvas');
  let track = null;

  navigator.mediaDevices.getUserMedia = async () => {
    const stream = room.captureStream(0);
    track = stream.getVideoTracks()[0];
    return stream;
  };

  function wall() {
    paper.fillStyle = `rgb(${ROOM}, ${ROOM}, ${ROOM})`;
    paper.fillRect(0, 0, room.width, room.height);
  }

  /** @param bits of the modules, row after row, in Base64; dark is 1 */
  function paint({side, bits}) {
    const bytes = atob(bits);
    const modules = new ImageData(side, side);
    for (let i = 0; i < side * side; i++) {
      const light = bytes.charCodeAt(i >> 3) >> (i & 7) & 1 ? DARK : LIGHT;
      modules.data.set([light, light, light, 255], 4 * i);
    }
    code.width = code.height = side;
    code.getContext('2d').putImageData(modules, 0, 0);
    const size = Math.floor(CODE / side) * side;
    wall();
    paper.imageSmoothingEnabled = false;
    paper.drawImage(code, (room.width - size) / 2, (room.height - size) / 2, size, size);
  }

  /** Until the decoder has answered: a picture that meets a busy one is passed over. */
  async function shown(draw) {
    const ask = () => {
      // a canvas that nobody has drawn on since has no new picture
      draw();
      track.requestFrame();
    };
    const answered = new Promise(resolve => watched.told = resolve);
    const again = setInterval(ask, AGAIN_MS);
    ask();
    await answered;
    clearInterval(again);
  }

  window.pacedCamera = {
    opened: () => track !== null,

    /** The wall, until the browser has got used to the camera. */
    async wall() {
      await shown(wall);
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    },

    /** One code after the other until so many bundles are whole; how many were shown. */
    async show(codes, bundles) {
      let count = 0;
      while (count < codes.length && watched.whole() < bundles) {
        const code = codes[count++];
        await shown(() => paint(code));
      }
      return count;
    },
  };
})();
