### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Where is help?
page-map-intro = This map shows where we know of help for young people. You can also use the list.
page-map-link = Map of help
page-map-note = Names and borders follow the United Nations. They take no side.
page-map-list = All countries in a list
page-map-country = Country

page-map-legend = What the colours mean
page-cover-free = A free line for young people
page-cover-young = A line for young people
page-cover-other = Other services only
page-cover-none = No service known to us
page-gaps-title = Where help is missing
page-gaps-intro = In these countries we know of no line for young people. There may be one that we missed.
page-gaps-kind = We know of none here:
page-gaps-tell = Do you know one? Please tell us.

page-pop-helpline = Helplines
page-pop-reporting = Places to report harm
page-pop-government = Lines of the state
page-kind-counselling = Counselling for young people
page-kind-police-unit = Police unit for children and families
page-kind-ai-driven = Chat program, not a person

page-filter-title = Show only
page-filter-topic = What it is about
page-filter-channel = How to reach them
page-filter-open = Open now
page-filter-any = Any
page-filter-apply = Show
page-filter-clear = Show all again
page-filter-none = Nothing in our list fits all of this. Try to pick less.
page-filter-maybe = Some services do not say this. They are not shown now.

page-channel-chat = Chat on a web page
page-channel-email = E-mail
page-channel-page = Web page

page-topic-suicide = Not wanting to live
page-topic-self-harm = Hurting yourself
page-topic-physical-abuse = Being hit or hurt
page-topic-sexual-abuse = Unwanted touch or sex
page-topic-emotional-abuse = Being put down or made afraid
page-topic-neglect = Nobody takes care of you
page-topic-domestic-violence = Violence at home
page-topic-bullying = Bullying
page-topic-online-exploitation = Threats or harm online
page-topic-harmful-practices = Forced marriage, cutting and the like
page-topic-labour-trafficking = Forced work and trafficking
page-topic-mental-health = Feelings and mental health
page-topic-grief = Losing someone
page-topic-family-relationships = Family
page-topic-peer-relationships = Friends and love
page-topic-sexuality-identity = Who you are and whom you love
page-topic-physical-health = Body and health
page-topic-school = School and work
page-topic-basic-needs = Food, a place to sleep, being away from home
page-topic-substance-use = Alcohol and drugs
page-topic-discrimination = Being treated badly for who you are
page-topic-legal-migration = Law, rights and fleeing

page-checked-on = Checked on { $date }
page-next-check = Next check
page-checked-by = Checked by
page-vetting = How sure we are
page-vetting-confirmed = Confirmed with the service
page-vetting-two-sources = Two sources agree
page-vetting-one-source = One good source
page-vetting-weak = One weak source
page-home-only = This number may work only inside { $country }.
page-way-hidden = Several people could not reach them in one way. That way is not shown now.
page-reach-good = People say that someone answers here.
page-reach-seldom = People say that it is often hard to reach someone here.
page-hours-doubt = People say that nobody answered in these hours.

page-report-link = Report a mistake
page-report-intro = The people who keep this list will read it. Please write nothing about yourself.
page-report-what = What is wrong?
page-report-dead = The number or page does not work
page-report-other-place = Someone else answers there
page-report-hours = The hours are wrong
page-report-cost = It costs money
page-report-closed = The service has closed
page-report-right = The right number or page, if you know it
page-report-bad = Only a phone number or a web address fits here.
page-report-thanks = Thank you. We will look at it.
page-report-later = Too many at once. Please try again later.

page-chat-app = Chat on { $app }
page-poster-link = Poster to print
page-poster-title = Someone listens to you
page-poster-lead = You can talk about anything. You don't have to say your name.
page-poster-scan = Scan this with a phone
page-poster-computer = A computer answers first and shows you who can help.

page-data-title = Take this list with you
page-data-intro = Anyone may download, use and share it. No key is needed.
page-data-version = Version
page-data-signed = Each file is signed. This tells how to check it:
page-changes-title = What has changed
page-changes-none = Nothing has changed yet.
page-changes-added = New
page-changes-edited = Changed
page-changes-removed = Taken out
page-changes-two = Two people checked this number.
