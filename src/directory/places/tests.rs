use super::*;
fn places() -> Places {
    let root = env!("CARGO_MANIFEST_DIR");
    let csv = std::fs::read_to_string(format!("{root}/directory/places.csv")).unwrap();
    let known = csv.lines().skip(1).filter_map(|l| l.split(',').next()?.parse().ok()).collect();
    match Places::read(&csv, &known) {
        Ok(p) => p,
        Err(e) => panic!("{}", e.iter().map(|c| c.to_string()).collect::<Vec<_>>().join("\n")),
    }
}
#[test]
fn explore() {
    let p = places();
    let t = std::fs::read_to_string("/tmp/places_build/q.tsv").unwrap();
    let mut out = String::new();
    let start = std::time::Instant::now();
    for line in t.lines() {
        let (lang, text) = line.split_once('\t').unwrap();
        let lang = lang.parse().unwrap();
        out.push_str(&format!(
            "{line}\t{:?}\t{:?}\t{}\n",
            p.whole(text, lang),
            p.mentioned(text, lang),
            if p.names.contains_key(&fold(text)) { "E" } else { "T" }
        ));
    }
    println!("{:?}", start.elapsed());
    std::fs::write("/tmp/places_build/a.tsv", out).unwrap();
}
