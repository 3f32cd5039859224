// Puts a button into the page of a partner, and the chat into a frame when the button is pressed. Nothing opens by
// itself, nothing is counted, nothing of the page is read. The frame says open, height, close and exit, and nothing else.
(function () {
  'use strict';
  var me = document.currentScript;
  var home = new URL(me.src).origin;
  var label = me.dataset.label || 'Chat';
  var frame = null;

  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  dress(button, { bottom: '16px', padding: '12px 20px', minHeight: '48px', font: '600 17px/1.4 system-ui, sans-serif',
    color: '#fff', background: '#1f5c4d', border: '0', borderRadius: '14px', cursor: 'pointer' });
  button.addEventListener('click', open);
  document.body.appendChild(button);

  function dress(node, style) {
    style.position = 'fixed';
    style.zIndex = '2147483647';
    style[getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right'] = '16px';
    Object.keys(style).forEach(function (name) { node.style[name] = style[name]; });
  }

  function open() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = label;
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups ' +
        'allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation');
      frame.setAttribute('referrerpolicy', 'no-referrer');
      frame.setAttribute('allow', '');
      frame.setAttribute('loading', 'lazy');
      frame.src = home + '/w?p=' + encodeURIComponent(me.dataset.key);
      dress(frame, { bottom: '16px', width: '400px', maxWidth: 'calc(100vw - 32px)', height: '480px',
        maxHeight: 'calc(100vh - 32px)', background: '#f6f1e7', border: '1px solid #56605b', borderRadius: '14px' });
      document.body.appendChild(frame);
    }
    frame.style.display = 'block';
    button.style.display = 'none';
    frame.focus();
  }

  window.addEventListener('message', function (event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home || !event.data) return;
    var word = event.data.helpbridge;
    if (word === 'height' && event.data.height > 0) frame.style.height = Math.min(event.data.height, 2000) + 'px';
    if (word === 'close') {
      frame.style.display = 'none';
      button.style.display = 'block';
      button.focus();
    }
    if (word === 'exit') {
      document.body.removeChild(frame);
      frame = null;
      window.top.location.replace("EXIT");
    }
  });
})();
