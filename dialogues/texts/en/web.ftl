### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Notes
web-exit = Leave this page
web-exit-help = Takes you to another page. It does not clear your browser's list of pages.
web-skip = Go to the messages
web-log-label = Messages
web-input-label = Your message
web-send = Send
web-no-js = Send your message, and the answer shows up here. “{ web-refresh }” looks for new ones.
web-refresh = Check for new messages
web-tracks-link = Clear your tracks
web-tracks = Your browser keeps a list of pages you open. A private window does not. If you wipe the whole list, a person may notice. It can be best to wipe just this page.
web-from-you = You
web-from-bot = Computer
web-from-person = A person
web-closed = This chat is closed. You can start a new one.
web-lost = This chat is gone. That keeps it private. You can start a new one. { danger-now }
web-not-found = This page is not here. You can go back to the start.
web-start = Start
web-language-label = Language
web-error = Something went wrong on our side. It's not you. { danger-now }
web-too-fast = You write fast. Give me a moment. { danger-now }
web-exit-loading = Loading
web-exit-two = Press Shift two more times to leave.
web-exit-one = Press Shift one more time to leave.
web-exit-over = Leaving with Shift starts from the beginning.
web-exit-shift = On a keyboard, you can also press Shift three times.
web-sending = Sending
web-sent = Sent
web-not-sent = Not sent yet. I keep trying.
web-retry = Not sent. Tap to try again.
web-offline = You are offline. A call may still work. I'll send it when you are back.
web-show = Show again
web-listen = Read it out loud
web-listen-stop = Stop reading
web-pictures = Big pictures
web-close = Close
web-run-by = Who runs this chat:
web-widget-off = The chat is not open here. You can open it on its own page. { danger-now }
web-own-page = Open the chat

term-intro = You can write here. Send “{ word-stop }” to stop. Numbers pick from the list.
term-left = Bye. Nothing of this was kept.
