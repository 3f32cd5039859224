//! What false counsellors write, and what real ones do: at least 99 of 100 of the first are caught, none of the second.

use super::*;

const BAD: &[&str] = &[
    "add me on insta: sunny_girl", "my snap is jay.doe12", "write me on whatsapp", "my whatsapp is below", "text me on telegram",
    "find me on discord", "my discord is luke#1234", "luke#1234", "dm me on instagram", "follow me on tiktok", "do you have snapchat",
    "are you on kik", "lets use signal", "let us use signal instead", "move to telegram", "switch to whatsapp now", "join me on zoom",
    "i am on viber", "im on skype", "hmu on ig", "hit me up on fb", "my ig: cool.kid", "whats your insta", "send me your email",
    "send me a mail", "my email is jo at gmail dot com", "jo@example.org", "jo @ example.org", "jo(at)example(dot)org", "jo[at]mail[dot]com",
    "jo arroba gmail punto com", "jo at yahoo dot com", "mail me: jo.doe@gmail.com", "https://example.org", "http://bit.ly/abc", "www.example.org",
    "see example.org/page", "example.com", "go to example.co.uk", "t.me/joe", "wa.me/254712345678", "discord.gg/abcd", "example dot com",
    "example(.)com", "example [.] com", "hxxp://example.org", "look at my page joe.me", "linktr.ee/joe", "joe.github.io", "192.168.0.1",
    "tg://resolve?domain=joe", "mailto:jo@example.org", "ｗｗｗ．example．com", "exаmple.com", "@joe_doe", "my name there is @joe", "write to @joe.doe",
    "＠joe_doe", "call me on 0712 345 678", "0712345678", "+254 712 345 678", "+1 (202) 555-0143", "07-12-34-56-78", "07.12.34.56.78",
    "my number: 555 0143 77", "zero seven one two three four five six seven eight", "oh seven one two, three four five six seven",
    "zero 7 one 2 three 4 five 6", "cero siete uno dos tres cuatro cinco", "zéro sept un deux trois quatre cinq", "sifuri saba moja mbili tatu nne tano",
    "null sieben eins zwei drei vier fünf", "٠٧١٢٣٤٥٦٧٨", "०७१२३४५६७८", "০৭১২৩৪৫৬৭৮", "۰۷۱۲۳۴۵۶۷۸", "07 one two 34 five six", "0/7/1/2/3/4/5/6/7/8",
    "my i n s t a is joe", "I N S T A G R A M", "w h a t s a p p", "s.n.a.p.c.h.a.t", "ínstagram: add", "agregame en instagram", "mi whatsapp",
    "ajoute moi sur snap", "écris moi sur whatsapp", "niandikie kwa whatsapp", "nifuate instagram", "whatsapp yangu", "adiciona no insta", "meu whatsapp",
    "schreib mir auf telegram", "mein insta", "aggiungimi su instagram", "dodaj mnie na snap", "call me on facetime", "meet me on roblox", "my steam name is joe",
    "reach me on messenger", "contact me on facebook", "use my gmail", "chat on omegle", "talk on wechat", "username on reddit is joe", "my qq", "your zalo?",
    "message me on imessage", "joe underscore doe on my insta", "go to joe.page/chat", "visit joe.xyz", "joe.link", "read this: example.info", "joe.live",
    "my vk", "see me on tiktok", "i'm on discord", "add my kik", "handle on twitter: joe", "my onlyfans", "find me on threads",
];

const GOOD: &[&str] = &[
    "Hello, I am here with you.", "Thank you for telling me. That took courage.", "What happened today?", "You are not to blame.", "How old are you, if you like to say?",
    "We can talk as long as you need.", "Is there an adult you trust?", "I will stay with you until you feel safer.", "You said it began 2 years ago.",
    "At 10:30 or at 11:00?", "It is 24/7 here.", "On 12.11.2025 you may come back.", "There are 3 things we can do.", "e.g. a teacher or an aunt", "i.e. nobody will see it",
    "Ok.And then?", "Take a deep breath...", "Do you feel safe at home now?", "Does someone on the internet ask you for pictures?", "Did he write on WhatsApp?",
    "You can block him on Instagram.", "Was it on TikTok that they posted it?", "Telegram lets one delete messages.", "Snapchat keeps nothing for long.",
    "That must feel like a heavy stone.", "I believe you.", "One moment please, I read.", "You wrote that one, two or three of them hit you.", "It costs 50 shillings.",
    "Are you in pain? From 1 to 10?", "What would help you right now?", "I hear you.", "Mum, dad, a nurse: who is near?", "Please don't go alone.", "Your teacher may help, too.",
    "Asante kwa kuniambia.", "Gracias por contármelo.", "Merci de me l'avoir dit.", "شكرا لأنك أخبرتني.", "I am 30 minutes here.", "He is 15 and you are 14.",
    "2 + 2 = 4, you are good at this.", "Chapter 3.2 is hard for many.", "Room 12, second floor, ask for the nurse.", "It is half past six.", "In 2024 and 2025?",
];

#[test]
fn at_least_99_of_100_of_what_leads_elsewhere_is_caught() {
    let missed: Vec<&str> = BAD.iter().copied().filter(|text| look(text, &[]).is_empty()).collect();
    assert!(missed.len() * 100 <= BAD.len(), "{} of {} missed: {missed:?}", missed.len(), BAD.len());
}

#[test]
fn what_counsellors_write_is_let_through() {
    let stopped: Vec<(&str, Vec<Found>)> =
        GOOD.iter().map(|text| (*text, look(text, &[]))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(stopped.is_empty(), "{stopped:?}");
}

#[test]
fn what_stands_in_the_directory_may_be_given() {
    let allowed = ["116 111".to_owned(), "0800 55 5555".to_owned(), "https://www.example.org/help".to_owned()];
    assert!(look("Call 0800 55 5555, or look at https://www.example.org/help or example.org/help.", &allowed).is_empty());
    assert_eq!(look("Call 0800 55 5556.", &allowed), [Found::Number]);
    assert_eq!(look("example.org/helpme is mine", &["https://example.net".to_owned()]), [Found::Link]);
}
