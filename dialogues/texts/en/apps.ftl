### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = You have a new message.
push-show = Show it
app-group = I only talk one to one. Tap my name and write to me there.
app-group-open = Write to me alone

# The list of commands.
app-command-start = Start
app-command-help = What I can do
app-command-country = Change the country
app-command-language = Change the language
app-command-stop = Stop this chat
app-command-delete = Clear this chat
app-command-hide = Show the weather
