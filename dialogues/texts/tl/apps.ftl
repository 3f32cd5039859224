### Status: drafted 2026-11-28.
### Around the talk in apps: what is pushed, what a group hears, what stands in the list of commands. Others may read
### all of this: nothing here may tell what the chat is for.

push-neutral = May bago kang message.
push-show = Tingnan
app-group = Isa-isa lang akong kausap. Pindutin ang pangalan ko at doon ka magsulat.
app-group-open = Sumulat sa akin lang

# The list of commands.
app-command-start = Simula
app-command-help = Ano ang kaya ko
app-command-country = Palitan ang bansa
app-command-language = Palitan ang wika
app-command-stop = Itigil ang chat
app-command-delete = Linisin ang chat
app-command-hide = Tingnan ang panahon
