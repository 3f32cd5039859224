### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Go to the text
page-chat-link = Chat with the computer
page-countries-link = All countries
page-countries-title = Who can help, country by country
page-countries-intro = Pick your country. You will see the emergency numbers, and who listens to young people there.
page-not-known = There is no country with that name here. These are all that we have.
page-country-title = Who can help in { $country }

page-emergency = In danger now
page-emergency-general = Emergency
page-emergency-police = Police
page-emergency-ambulance = Ambulance
page-emergency-fire = Fire service
page-emergency-texts = You can also send a text to these numbers.
page-emergency-unknown = We do not know the emergency number of this country.
page-services = People to talk to
page-worldwide = Help for people in any country
page-none = We know of no line for young people in { $country }. That is not your fault. You can call the emergency number, or ask an adult you trust.

page-kind-child-helpline = Helpline for children
page-kind-youth-helpline = Helpline for young people
page-kind-government-child-protection = Child protection by the state
page-kind-suicide-crisis-line = Line for dark thoughts and crises
page-kind-domestic-violence-line = Line about violence at home
page-kind-violence-reporting = Place to report violence
page-kind-online-abuse-hotline = Place to report harm on the web
page-kind-missing-children-line = Line for missing children
page-kind-csam-removal = Tool that gets photos off the web
page-kind-peer-support = Young people who listen to young people
page-kind-adult-line = Line for adults
page-kind-stop-abuse-line = Line for people who fear they may hurt a child

page-whatsapp = WhatsApp
page-unknown = unknown
page-hours = Open
page-hours-always = day and night, every day
page-hours-changing = not the same every week; their page tells
page-hours-zone = Times are those of { $country }.
page-local-times = All times are local times.
page-day = { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
page-cost = Cost
page-cost-free = free
page-cost-free-no-credit = free, and you need no credit
page-cost-local = price of a normal call or text
page-languages = Languages
page-ages = Age
page-ages-between = { $from } to { $to }
page-ages-from = { $from } and older
page-ages-to = up to { $to }
page-source = Source
page-checked = Checked

page-about-title = About this chat
page-about-what = This is a free chat for children and young people. You tell what is wrong. It shows you who can help where you live.
page-about-computer = You write with a computer, not with a person. It picks its answers from texts that were written and checked before. It never makes one up.
page-about-danger = It cannot call anyone for you, and it does not know where you are.
page-about-kept-title = What is kept
page-about-kept-words = Nothing that you write is stored. The computer holds it in its memory while you chat, so that you can read it again.
page-about-kept-steps = While you chat, it keeps where you are in the talk, how urgent things are, what they are about, the country, the language, and what it said to you. No name, no address, no phone number. All of it goes when you press the button to leave, or about { $minutes } minutes after the chat has ended.
page-about-kept-count = What stays is a count: how many chats there were and how many led to help, by week and country. No count is about one person.
page-about-who-title = Who runs this
page-about-who-nobody = This copy is run for trying out. No organisation stands behind it.
page-about-contact = You can write to them:
page-about-numbers-title = Where the numbers are from
page-about-numbers = Each service names its source and the day it was checked. A number may have changed since then.
page-about-licence = You may use and share this list. Its licence:
page-about-wrong-title = Is a number wrong?
page-about-wrong = Please tell us. You do not need to say your name.
page-about-wrong-nobody = This copy has no one you could tell yet.

page-region-africa = Africa
page-region-americas-the-caribbean = Americas and the Caribbean
page-region-antarctic = Antarctic
page-region-asia-pacific = Asia and the Pacific
page-region-europe = Europe
page-region-middle-east-north-africa = Middle East and North Africa
