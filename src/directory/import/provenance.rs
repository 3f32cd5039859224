//! The rows of `provenance.csv`: fields whose source is not that of their row. A directory may do without the file.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Complaints, Fault, Files, PROVENANCE, shown, table, table::Cells, text, web};
use crate::directory::{
    evidence::{FIELDS, FieldSource},
    service::Service,
};

const SPEC: table::Spec = table::Spec {
    file: PROVENANCE,
    required: &["service", "field", "source", "date", "verifier", "next_check"],
    optional: &["value"],
};

/// Reads the file and gives each service what is said about it.
pub(super) fn read(files: &Files, services: &mut [Service], today: Option<NaiveDate>, complaints: &mut Complaints) {
    if files.get(PROVENANCE).is_none() {
        return;
    }
    let Some(table) = table::read(files, &SPEC, complaints) else { return };
    let known: HashMap<String, usize> =
        services.iter().enumerate().map(|(at, service)| (service.id.clone(), at)).collect();
    for row in &table.rows {
        let mut cells = Cells::new(&table, row, complaints);
        let at = cells.must("service", |text| {
            known.get(text).copied().ok_or_else(|| wrong(format!("{} is no service", shown(text)), "write its id"))
        });
        let field = cells.must("field", |text| {
            let fix = "write one of the fields that docs/directory.md lists";
            FIELDS
                .into_iter()
                .find(|field| *field == text)
                .ok_or_else(|| wrong(format!("{} is no field with a source", shown(text)), fix))
        });
        let source = cells.must("source", web::source);
        let date = cells.must("date", |text| day(text, today));
        let verifier = cells.must("verifier", text::name);
        let next_check = cells.must("next_check", |text| day(text, None));
        if let (Some(date), Some(next)) = (date, next_check)
            && next <= date
        {
            cells.complain("next_check", wrong("the next check is not after the last".to_owned(), "write a later day"));
        }
        let value = cells.some("value").map(str::to_owned);
        if let (Some(at), Some(field), Some(source), Some(date), Some(verifier), Some(next_check)) =
            (at, field, source, date, verifier, next_check)
        {
            services[at].field_sources.push(FieldSource { field, source, date, verifier, next_check, value });
        }
    }
    // What counts for the order of offers is when the ways to a service were looked at.
    for service in services.iter_mut().filter(|service| !service.field_sources.is_empty()) {
        service.checked = service.looked_at().and_then(|day| text::date(&day, None).ok());
    }
}

fn wrong(reason: String, fix: &str) -> Fault {
    Fault::new("D-PROVENANCE", reason, fix)
}

/// A whole day; years and months alone are too vague for a check.
pub(super) fn day(text: &str, today: Option<NaiveDate>) -> Result<NaiveDate, Fault> {
    let whole = text.parse::<NaiveDate>().ok().filter(|_| text.len() == 10);
    match whole {
        Some(day) if today.is_some_and(|today| day > today) => {
            Err(Fault::new("D-DATE", format!("{} lies in the future", shown(text)), "write the day of the check"))
        }
        Some(day) => Ok(day),
        None => Err(Fault::new("D-DATE", format!("{} is no day", shown(text)), "write it as 2026-05-31")),
    }
}
