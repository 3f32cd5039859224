// Leaving: Exit, three times Shift, the cover, and what is kept for a reload.

// The page stops here: nothing is shown, sent, heard or kept any more.
function end() {
  gone = true;
  wipe();
  box.value = '';
  clear($('notice'));
  tell('');
  queue = [];
  clearTimeout(timer);
  quiet();
}

function leave(event) {
  if (!ready) return;
  if (event) event.preventDefault();
  if (gone) return;
  root.classList.add('gone');
  blank.hidden = false;
  blank.textContent = words.loading;
  end();
  store('');
  var fields = new URLSearchParams();
  fields.append('session', session);
  fields.append('stay', '1');
  try { navigator.sendBeacon('/exit', fields); } catch (_) { /* the server forgets by itself, later */ }
  host('exit');
  var left = false;
  function go() {
    if (left) return;
    left = true;
    if (words.hosts) try { window.top.location.replace(words.exit); return; } catch (_) { /* the loader leads away */ }
    location.replace(words.exit);
  }
  // The empty page is painted first.
  requestAnimationFrame(function () { setTimeout(go, 0); });
  setTimeout(go, 200);
}
exit.addEventListener('submit', leave);

var presses = 0, alone = false, pressTimer = 0;
function count(number, text) {
  presses = number;
  exit.dataset.presses = number;
  clearTimeout(pressTimer);
  tell(text);
  if (number) pressTimer = setTimeout(function () { count(0, words.exitOver); }, 5000);
}
doc.addEventListener('keydown', function (event) {
  if (event.key === 'Shift') { if (!event.repeat) alone = true; return; }
  alone = false;
  if (presses) count(0, '');
});
doc.addEventListener('keyup', function (event) {
  if (event.key !== 'Shift' || !alone) return;
  alone = false;
  if (presses === 2) leave();
  else count(presses + 1, presses ? words.exitOne : words.exitTwo);
});

// A page that comes back from the browser's memory was emptied when it went; what is still alive is fetched anew.
// What is still on its way goes along as the form that it could have been.
window.addEventListener('pagehide', function () {
  root.classList.add('gone');
  if (!gone) queue.forEach(function (item) {
    var fields = new URLSearchParams();
    fields.append('session', session);
    fields.append('client_id', item.id);
    fields.append('lang', root.lang);
    fields.append(item.choice ? 'choice' : 'text', item.choice || item.text);
    try { navigator.sendBeacon(words.home, fields); } catch (_) { /* then it is not sent, and nobody is told that it was */ }
  });
  end();
});
window.addEventListener('pageshow', function (event) { if (event.persisted) location.replace(words.home); });

doc.addEventListener('visibilitychange', function () {
  clearTimeout(pauseTimer);
  if (doc.hidden) {
    hiddenAt = Date.now();
    focused = doc.activeElement;
    root.classList.add('covered');
    cover.hidden = false;
    hush();
    pauseTimer = setTimeout(function () { paused = true; quiet(); }, HIDDEN);
    return;
  }
  paused = false;
  listen();
  if (Date.now() - hiddenAt < COVERED) uncover();
  else reveal.focus();
});
function uncover() {
  root.classList.remove('covered');
  cover.hidden = true;
  if (focused && focused.focus) focused.focus({ preventScroll: true });
}
reveal.addEventListener('click', uncover);

// Ten minutes without a sign of life: a reload by whoever comes next begins anew.
function touch() {
  clearTimeout(idleTimer);
  if (gone || !alive) return;
  idleTimer = setTimeout(function () { idleTimer = 0; store(''); }, IDLE);
}
['keydown', 'pointerdown', 'touchstart'].forEach(function (kind) {
  doc.addEventListener(kind, function () {
    if (gone || !alive) return;
    if (!idleTimer && kept) store(session);
    touch();
  }, { passive: true });
});
