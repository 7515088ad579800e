/** All words of the app, in Chinese and English. {n} and the like are filled in. */

const WORDS = {
  name: ['一米 · 收集', 'Yimi Collector'],
  other: ['English', '中文'],
  kept: ['一体机里还留着全部内容', 'The kiosk still keeps everything'],

  start: ['把内容带回办公室', 'Carry it to the office'],
  step1: ['在一体机上按“用手机带走”，屏幕开始放码', 'On the kiosk tap “Take along by phone”: it plays codes'],
  step2: ['点“开始扫描”，手机对准屏幕拿稳', 'Tap Start scanning and hold the phone before it'],
  step3: ['上传以后，给一体机看回执', 'Once it is sent, show the kiosk the receipt'],
  scan: ['开始扫描', 'Start scanning'],
  preparing: ['正在准备，请先不要断开网络…', 'Getting ready, please stay connected…'],
  prepared: ['已准备好，没有网络也能用', 'Ready, also without a network'],
  notPrepared: ['还不能离线使用。请在有网络的地方重新打开一次。', 'Not ready for use without a network. Please open this page once more where there is one.'],
  cannotDecode: ['这个浏览器读不了码。请把手机上的浏览器更新一下，或换一个浏览器打开。', 'This browser cannot read codes. Please update it, or open this page in another one.'],
  install: ['放到手机桌面', 'Add to home screen'],
  nothingYet: ['手机里没有要送的内容。', 'This phone carries nothing at the moment.'],

  receiptDue: ['办公室收到了，给一体机看回执', 'The office has it: show the kiosk the receipt'],
  showReceipt: ['出示回执', 'Show the receipt'],
  kiosk: ['一体机 {id}', 'Kiosk {id}'],
  waiting: ['等着上传：{n} 份', 'Waiting to be sent: {n}'],
  waitingIdle: ['马上就送。', 'About to be sent.'],
  waitingSending: ['正在上传…', 'Sending…'],
  waitingAway: ['现在没有网络。连上以后打开这个网页，就会送出。', 'No network now. It is sent when this page is open and there is one.'],
  waitingLater: ['办公室的服务器现在忙，稍后会自动再试。', 'The office\'s server is busy and will be tried again by itself.'],
  sendNow: ['现在上传', 'Send now'],
  refusedOnes: ['办公室没有收下：{n} 份', 'Not accepted by the office: {n}'],
  delivered: ['已送达：{n} 份（30 天内）', 'Delivered in the last 30 days: {n}'],
  again: ['再要一次回执', 'Ask for the receipt again'],
  remove: ['从手机里删除', 'Delete from this phone'],
  removeSure: ['真的删除吗？一体机里还留着。', 'Really delete it? The kiosk still keeps it.'],
  removeYes: ['删除', 'Delete'],
  removeNo: ['不删', 'Keep'],
  size: ['{kb} KB · {time}', '{kb} KB · {time}'],

  scanning: ['对准一体机上的码', 'Point at the codes on the kiosk'],
  closer: ['靠近一点，让码占满方框', 'Closer: let the code fill the square'],
  still: ['拿稳，屏幕不要反光', 'Hold still, without glare on the screen'],
  coarse: ['这个镜头不太清楚：请在一体机上选“稳”。', 'This camera is not sharp: choose 稳 (steady) on the kiosk.'],
  reading: ['正在读，请拿稳', 'Reading, hold still'],
  whole: ['读好了', 'Done'],
  percent: ['已读 {n}%', '{n}% read'],
  rate: ['每秒 {n} 帧', '{n} frames a second'],
  part: ['第 {n} 份', 'No. {n}'],
  stop: ['停下', 'Stop'],
  otherCamera: ['换一个镜头', 'Other camera'],
  openingCamera: ['正在打开镜头…', 'Opening the camera…'],

  cameraTrouble: ['镜头打不开', 'The camera does not open'],
  camera_refused: ['手机没有允许这个网页用镜头。请在浏览器地址栏旁点锁形图标，把“摄像头”改成“允许”，再试一次。', 'This page may not use the camera. Tap the lock beside the address, set Camera to Allow, then try again.'],
  camera_absent: ['没有找到镜头。请换一台有后置镜头的手机。', 'No camera was found. Please use a phone with a camera on its back.'],
  camera_busy: ['镜头正被别的程序占用。请关掉其他用镜头的程序，再试一次。', 'Another app is using the camera. Close it, then try again.'],
  camera_failed: ['镜头没有回应。请再试一次；还不行，就重新打开手机浏览器。', 'The camera does not answer. Try again; if it still fails, restart the browser.'],
  retry: ['再试一次', 'Try again'],
  back: ['返回', 'Back'],

  doneNew: ['读好了，存在手机里了', 'Read and kept'],
  doneKnown: ['这份内容手机里已经有了', 'This phone already has it'],
  doneCount: ['{n} 份，共 {kb} KB', '{n} in all, {kb} KB'],
  compare: ['一体机还在放别的码，就再扫一份。', 'More codes to come? Scan another.'],
  doneSending: ['正在送往办公室…', 'Sending it to the office…'],
  doneSaved: ['已存好，有网络时自动送出', 'Sent once there is a network'],
  doneSavedHow: ['可以把手机收起来。连上网络后打开这个网页，它就会送出，再给一体机看回执。', 'Put the phone away. Where there is a network, open this page again: it sends, and shows the receipt.'],
  doneDelivered: ['办公室收到了', 'The office has it'],
  scanMore: ['再扫一份', 'Scan another'],
  toStart: ['回到开始', 'To the start'],

  fullTitle: ['没有存下来', 'It was not kept'],
  full: ['手机的存储满了，刚才读的没有存下来。请先删掉一些照片或视频，再扫一次。', 'This phone is full, so what was read is not kept. Delete some photos or videos, then scan again.'],
  unkept: ['浏览器没有把刚才读的存下来。请再扫一次；还不行，就重新打开浏览器。', 'The browser did not keep what was read. Scan again; if it still fails, restart the browser.'],
  badStill: ['这个码读不出来', 'This code cannot be read'],
  badStillHow: ['请回到一体机，再扫一次。', 'Please go back to the kiosk and scan again.'],

  receipt: ['给一体机看回执', 'Show this receipt'],
  receiptHow: ['把屏幕对着一体机的扫码器，听到“滴”一声就好了。屏幕调亮一些更容易扫。', 'Hold it before the kiosk\'s scanner until it beeps. Turn the screen bright.'],
  receiptSeen: ['扫好了', 'It beeped'],
  receiptLater: ['以后再扫', 'Later'],
  receiptLong: ['这张回执太长，放不进一个码。请联系办公室：内容已经收到。', 'This receipt is too long for one code. Please call the office: they have everything.'],

  weChat: ['请用浏览器打开', 'Please open this in a browser'],
  weChatWhy: ['在微信里不能离线使用，也用不了镜头。', 'Inside WeChat there is no camera and no working offline.'],
  weChatStep1: ['点右上角的“···”', 'Tap ··· at the top right'],
  weChatStep2: ['选“在浏览器打开”', 'Choose Open in browser'],
  insecure: ['请用安全的网址打开', 'Please open the secure address'],
  insecureHow: ['网址要以 https:// 开头，不然手机不让网页用镜头。请向办公室要正确的网址。', 'The address has to begin with https://, else phones allow no camera. Please ask the office for it.'],
  noStorage: ['浏览器不让网页存东西', 'The browser lets this page keep nothing'],
  noStorageHow: ['请不要用“无痕”或“隐私”窗口，在普通窗口里打开。', 'Please open it in a normal window, not in a private one.'],

  refusal: ['办公室没有收下', 'The office did not accept it'],
  code: ['代码：{code}', 'Code: {code}'],
  refused_replaced: ['这台一体机已经重新登记过，这是登记以前的内容。办公室另外存着；一体机会再送一次。', 'This kiosk was enrolled again; this was from before. The office keeps it aside, and the kiosk sends it again.'],
  refused_revoked: ['这台一体机的登记已经结束。内容在办公室另外存着，请联系办公室。', 'This kiosk\'s enrolment was ended. The office keeps the content aside; please call them.'],
  'refused_unknown-kiosk': ['这个办公室不认识这台一体机。请联系办公室，问是不是打开了别的区的网址。', 'This office does not know the kiosk. Please ask the office whether this is another district\'s address.'],
  'refused_bad-signature': ['签名对不上，内容可能不是这台一体机的。请联系办公室。', 'The signature does not match, so it may not be this kiosk\'s. Please call the office.'],
  refused_damaged: ['内容在路上坏了。请回到一体机，再放一次码，重新扫。', 'It was damaged on the way. Please export and scan it once more.'],
  refused_oversized: ['内容太大，办公室收不下。请联系办公室。', 'It is too large for the office. Please call them.'],
  refused_other: ['办公室不能收下这份内容。请把下面的代码告诉办公室。', 'The office cannot take it. Please tell them the code below.'],
};

const DAMAGED = ['truncated', 'corrupted', 'malformed'];

let chosen = remembered() ?? (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

export function language() {
  return chosen;
}

export function switchLanguage() {
  chosen = chosen === 'zh' ? 'en' : 'zh';
  try {
    localStorage.setItem('yimi-language', chosen);
  } catch {
    // a browser that keeps nothing asks the phone again next time
  }
}

export function say(key, values = {}) {
  return WORDS[key][chosen === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** What a refusal means and what to do. */
export function sayRefused(code) {
  const key = 'refused_' + (DAMAGED.includes(code) ? 'damaged' : code);
  return say(key in WORDS ? key : 'refused_other');
}

/** Short enough to be compared by eye. */
export function kioskName(kiosk) {
  return say('kiosk', {id: kiosk.slice(0, 4).toUpperCase()});
}

export function saySize(bundle) {
  const time = new Intl.DateTimeFormat(chosen === 'zh' ? 'zh-CN' : 'en', {
    month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false,
  }).format(bundle.readAt);
  return say('size', {kb: kilobytes(bundle.bytes.length), time});
}

export function kilobytes(bytes) {
  return (bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0);
}

function remembered() {
  try {
    const kept = localStorage.getItem('yimi-language');
    return kept === 'zh' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}
