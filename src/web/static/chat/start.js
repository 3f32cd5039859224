// Reading aloud, pictures, the frame in a partner's page, and the start of it all.

// --- For those who read little

var listener = $('listen'), pictures = $('pictures');
var speech = window.speechSynthesis;
// Only voices that live in the device: others would send the words away.
function voice() {
  var all = speech && speech.getVoices() || [];
  return Array.prototype.filter.call(all, function (one) {
    return one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === root.lang.split('-')[0];
  })[0];
}
function voices() { listener.hidden = !voice(); }
function speaking(is) {
  listener.setAttribute('aria-pressed', String(is));
  listener.lastChild.textContent = is ? words.listenStop : words.listen;
}
function hush() {
  if (speech) speech.cancel();
  speaking(false);
}
listener.addEventListener('click', function () {
  if (listener.getAttribute('aria-pressed') === 'true') return hush();
  var turns = talk.querySelectorAll('.ours');
  var turn = turns[turns.length - 1], speaker = voice();
  if (!turn || !speaker) return;
  var parts = [];
  each(turn.querySelectorAll('.bubble p, .way'), function (part) { parts.push(part.textContent); });
  each(choices.children, function (button) { parts.push(button.textContent); });
  // Numbers are read digit by digit, as they are dialled.
  var text = parts.join('. ').replace(/\d(?=\d)/g, '$& ');
  var utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = speaker;
  utterance.lang = speaker.lang;
  utterance.onend = utterance.onerror = function () { speaking(false); };
  speech.cancel();
  speaking(true);
  speech.speak(utterance);
});
if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', voices);
pictures.addEventListener('change', function () { root.classList.toggle('pics', pictures.checked); });

// --- In a frame of a partner's page: four words to that page, and to no other

function host(word, height) {
  if (!words.hosts || window.parent === window) return;
  words.hosts.split(' ').forEach(function (origin) {
    try { window.parent.postMessage(height ? { helpbridge: word, height: height } : { helpbridge: word }, origin); } catch (_) { /* not there */ }
  });
}
if (words.hosts && window.parent !== window) {
  $('close').hidden = false;
  $('close').addEventListener('click', function () { hush(); host('close'); });
  // Told once: a height that followed the talk would tell when something is said.
  host('open');
  host('height', 640);
}

// --- The start

each(talk.querySelectorAll('[data-seq]'), function (item) { have[item.dataset.seq] = true; cursor = Math.max(cursor, Number(item.dataset.seq)); });
root.classList.add('js');
ready = true;
online(navigator.onLine !== false);
voices();
touch();
var key = stored();
if (alive) {
  store(session);
  listen();
} else if (key) {
  // After a reload: the same talk is fetched again, if it is still there.
  carry(key);
  cursor = 0;
  since(stopper(), '').then(function () { touch(); listen(); }, function (response) {
    if (response && response.status === 401) store('');
    else { alive = true; listen(); }
  });
}
