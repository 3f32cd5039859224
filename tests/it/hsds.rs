//! The open directory: HSDS against its published schemas where they are at hand, lists for programs, files and signatures.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Value, json};

use crate::support::{on_each_database, source::root, web::Site};

async fn get(site: &Site, path: &str) -> (u16, Value) {
    let response = site.get(path).send().await.expect("an answer");
    (response.status().as_u16(), response.json().await.expect("JSON"))
}

/// The published schema of this name; `None` where the schemas are not at hand.
fn schema(name: &str) -> Option<jsonschema::Validator> {
    let path = Path::new(&root()).join("../shared/standards/hsds/compiled").join(name);
    let text = std::fs::read_to_string(path).ok()?;
    let schema: Value = serde_json::from_str(&text).expect("the published schema is JSON");
    Some(jsonschema::options().should_validate_formats(true).build(&schema).expect("the published schema is one"))
}

fn held_against(schema: &jsonschema::Validator, value: &Value) {
    let faults: Vec<String> =
        schema.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path)).collect();
    assert!(faults.is_empty(), "{}\n{value}", faults.join("\n"));
}

#[tokio::test]
async fn every_object_is_valid_against_the_published_schemas() {
    let lists =
        [("services", "service"), ("organizations", "organization"), ("service_at_locations", "service_at_location")];
    if schema("service.json").is_none() {
        println!("left out: the published schemas of HSDS are not at hand");
        return;
    }
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for (list, name) in lists {
            let (short, whole) = (schema(&format!("{name}_list.json")), schema(&format!("{name}.json")));
            let (short, whole) = (short.expect("the schema of lists"), whole.expect("the schema"));
            let (status, page) = get(&site, &format!("/hsds/{list}?per_page=1000")).await;
            assert_eq!(status, 200);
            let contents = page["contents"].as_array().expect("a list");
            assert!(contents.len() > 100);
            for object in contents {
                held_against(&short, object);
            }
            let (_, full) = get(&site, &format!("/hsds/{list}?per_page=1000&full=true")).await;
            for object in full["contents"].as_array().expect("a list") {
                held_against(&whole, object);
            }
            let id = contents[7]["id"].as_str().expect("an id");
            let (status, one) = get(&site, &format!("/hsds/{list}/{id}")).await;
            assert_eq!((status, one["id"].as_str()), (200, Some(id)));
            held_against(&whole, &one);
        }
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_and_filters_add_up() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let shown = site.bridge.directory().services().iter().filter(|service| service.is_shown()).count();
        let mut seen = BTreeSet::new();
        for number in 1.. {
            let (_, page) = get(&site, &format!("/hsds/services?page={number}&per_page=40")).await;
            assert_eq!(page["total_items"], json!(shown));
            let contents = page["contents"].as_array().expect("a list");
            assert_eq!((&page["page_number"], &page["size"]), (&json!(number), &json!(contents.len())));
            assert_eq!(page["first_page"], json!(number == 1));
            seen.extend(contents.iter().map(|object| object["id"].to_string()));
            if page["last_page"] == json!(true) {
                break;
            }
        }
        assert_eq!(seen.len(), shown);
        let (_, terms) = get(&site, "/hsds/taxonomy_terms?per_page=1000").await;
        let terms = terms["contents"].as_array().expect("a list").clone();
        let term = |word: &str| {
            let found = terms.iter().find(|term| term["code"] == json!(word)).expect("the term");
            found["id"].as_str().expect("an id").to_owned()
        };
        let total = async |query: String| {
            get(&site, &format!("/hsds/services?{query}")).await.1["total_items"].as_u64().expect("a number")
        };
        let kenyan = total("search=kenya".to_owned()).await;
        let by_text = total(format!("taxonomy_term_id={}", term("sms"))).await;
        let both = total(format!("search=kenya&taxonomy_term_id={}", term("sms"))).await;
        assert!(kenyan > 0 && by_text > 0 && both <= kenyan.min(by_text));
        let (_, posted) = {
            let body = json!({ "search": "kenya", "per_page": 1 });
            let response = site.post("/hsds/services").json(&body).send().await.expect("an answer");
            (response.status(), response.json::<Value>().await.expect("JSON"))
        };
        assert_eq!((posted["total_items"].as_u64(), posted["size"].as_u64()), (Some(kenyan), Some(1)));
        for list in ["organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] {
            let response = site.post(&format!("/hsds/{list}")).json(&json!({})).send().await.expect("an answer");
            let posted: Value = response.json().await.expect("JSON");
            assert_eq!(posted, get(&site, &format!("/hsds/{list}")).await.1, "{list}");
        }
        let lines =
            site.get("/hsds/services?format=ndjson").send().await.expect("an answer").text().await.expect("text");
        assert_eq!(lines.lines().filter(|line| serde_json::from_str::<Value>(line).is_ok()).count(), shown);
    })
    .await;
}

#[tokio::test]
async fn nonsense_is_a_problem_that_names_the_parameter_and_repeats_nothing() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for (path, pointer) in [
            ("/hsds/services?page=0", "/page"),
            ("/hsds/services?page=cheese", "/page"),
            ("/hsds/services?taxonomy_id=cheese", "/taxonomy_id"),
            ("/hsds/services?modified_after=cheese", "/modified_after"),
            ("/hsds/service_at_locations?postcode=cheese", "/postcode"),
            ("/hsds/organizations?full=cheese", "/full"),
            ("/hsds/taxonomy_terms?parent_id=cheese", "/parent_id"),
            ("/api/directory?topic=cheese", "/topic"),
            ("/api/directory?lang=cheese", "/lang"),
            ("/api/directory?country=QQ", "/country"),
            ("/api/directory?open_now=cheese", "/open_now"),
        ] {
            let response = site.get(path).send().await.expect("an answer");
            assert_eq!(response.headers()["content-type"], "application/problem+json", "{path}");
            let (status, text) = (response.status(), response.text().await.expect("text"));
            let problem: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!((status.as_u16(), problem["pointer"].as_str()), (422, Some(pointer)), "{path}");
            assert!(!text.contains("cheese"), "{text}");
        }
        for path in ["/hsds/services?cheese=1", "/api/directory?cheese=1", "/api/directory?topic=grief&topic=school"] {
            assert_eq!(get(&site, path).await.0, 422, "{path}");
        }
        for path in ["/hsds/services/cheese", "/hsds/taxonomies/cheese", "/directory/cheese", "/hsds/cheese"] {
            assert_eq!(get(&site, path).await.0, 404, "{path}");
        }
        for body in ["[]", "{", "{\"page\": [1]}", "{\"page\": -1}"] {
            let response = site.post("/hsds/services").body(body).send().await.expect("an answer");
            assert_eq!(response.status(), 422, "{body}");
        }
    })
    .await;
}

#[tokio::test]
async fn open_data_is_kept_compared_and_read_from_any_page() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        for path in
            ["/hsds", "/hsds/services", "/api/directory?country=KE", "/directory/services.csv", "/directory/changes"]
        {
            let response = site.get(path).send().await.expect("an answer");
            let header = |name: &str| response.headers()[name].to_str().expect("ASCII").to_owned();
            assert_eq!(
                (header("access-control-allow-origin"), response.status().as_u16()),
                ("*".to_owned(), 200),
                "{path}"
            );
            assert!(header("cache-control").starts_with("public"), "{path}");
            let again = site.get(path).header("if-none-match", header("etag")).send().await.expect("an answer");
            assert_eq!(again.status(), 304, "{path}");
        }
        let asked = site.request("OPTIONS", "/hsds/services").send().await.expect("an answer");
        assert_eq!(
            (asked.status().as_u16(), &asked.headers()["access-control-allow-origin"]),
            (204, &"*".parse().expect("a header"))
        );
        let (_, root) = get(&site, "/hsds").await;
        assert_eq!(root["version"], "3.0");
        assert!(root["profile"].as_str().is_some_and(|at| at.ends_with("/hsds/profile")));
        assert!(get(&site, "/api/chat").await.1.get("emergency").is_some());
        let chat = site.get("/").send().await.expect("an answer");
        assert!(chat.headers().get("access-control-allow-origin").is_none(), "the chat is nobody else's");
    })
    .await;
}

#[tokio::test]
async fn the_list_for_programs_holds_what_fits_and_what_is_open_now() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let (_, all) = get(&site, "/api/directory?country=ke").await;
        assert!(all["emergency"]["police"].is_string() && all["version"].is_string());
        let (_, open) = get(&site, "/api/directory?country=KE&open_now=true&topic=bullying&lang=en").await;
        let services = open["services"].as_array().expect("a list");
        assert_eq!(open["total"], json!(services.len()));
        for service in services {
            assert_eq!(service["open_now"], json!(true), "{service}");
            assert!(service["languages"].as_array().expect("a list").contains(&json!("en")), "{service}");
            assert!(service["verification"].as_array().is_some_and(|fields| !fields.is_empty()));
        }
        assert!(open["total"].as_u64() <= all["total"].as_u64());
    })
    .await;
}

#[tokio::test]
async fn the_files_are_signed_with_the_published_key() {
    on_each_database(async |place| {
        let site = Site::start(place).await;
        let bytes = async |path: &str| site.get(path).send().await.expect("an answer").bytes().await.expect("bytes");
        let pem = String::from_utf8(bytes("/.well-known/helpbridge-directory.pem").await.to_vec()).expect("text");
        let lines: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let wrapped = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, lines).expect("base64");
        let key = ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, &wrapped[12..]);
        let manifest: Value = serde_json::from_slice(&bytes("/directory/manifest.json").await).expect("JSON");
        assert_eq!(manifest["version"], json!(site.bridge.directory().version()));
        let listed = manifest["files"].as_array().expect("a list");
        let names = listed.iter().filter_map(|file| file["name"].as_str()).chain(["manifest.json"]);
        let mut count = 0;
        for name in names {
            let (file, signature) =
                (bytes(&format!("/directory/{name}")).await, bytes(&format!("/directory/{name}.sig")).await);
            assert!(key.verify(&file, &signature).is_ok(), "{name}");
            assert!(key.verify(b"another file", &signature).is_err());
            count += 1;
        }
        assert_eq!(count, 6);
        let geojson: Value = serde_json::from_slice(&bytes("/directory/directory.geojson").await).expect("JSON");
        assert_eq!(geojson["features"].as_array().map(Vec::len), Some(site.bridge.directory().countries().count()));
        assert!(bytes("/directory/hsds.zip").await.starts_with(b"PK\x03\x04"));
        for path in ["/downloads?lang=ar", "/changes?lang=fr"] {
            assert_eq!(site.get(path).send().await.expect("an answer").status(), 200);
        }
    })
    .await;
}
