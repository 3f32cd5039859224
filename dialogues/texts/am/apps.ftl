### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = አዲስ መልእክት አለ።
push-show = አሳይ
app-group = የምጻጻፈው ለብቻ ነው። ስሜን ንኩና እዚያ ጻፉልኝ።
app-group-open = ለብቻ ጻፉልኝ

# The list of commands.
app-command-start = ጀምር
app-command-help = ምን እችላለሁ
app-command-country = ሀገር ቀይር
app-command-language = ቋንቋ ቀይር
app-command-stop = ውይይቱን አቁም
app-command-delete = ውይይቱን አጽዳ
app-command-hide = የአየር ሁኔታ አሳይ
