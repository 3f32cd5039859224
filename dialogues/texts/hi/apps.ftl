### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read all of this:
### nothing here may tell what the chat is for.

push-neutral = एक नया मैसेज आया है।
push-show = दिखाओ
app-group = मैं सिर्फ़ अकेले में बात करता हूँ। मेरे नाम पर दबाओ और वहाँ लिखो।
app-group-open = मुझे अलग से लिखो

# The list of commands.
app-command-start = शुरू करो
app-command-help = यहाँ क्या-क्या होता है
app-command-country = देश बदलो
app-command-language = भाषा बदलो
app-command-stop = यह चैट रोको
app-command-delete = यह चैट मिटाओ
app-command-hide = मौसम दिखाओ
