### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = একটা নতুন মেসেজ এসেছে।
push-show = দেখাও
app-group = আমি শুধু আলাদা করে কথা বলি। আমার নামে চাপ দাও, তারপর ওখানে লেখো।
app-group-open = আমাকে আলাদা লেখো

# The list of commands.
app-command-start = শুরু করো
app-command-help = এখানে কী কী হয়
app-command-country = দেশ বদলাও
app-command-language = ভাষা বদলাও
app-command-stop = এই চ্যাট থামাও
app-command-delete = এই চ্যাট মুছে দাও
app-command-hide = আবহাওয়া দেখাও
