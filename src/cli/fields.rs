//! Takes the fields out of a JSON line. What goes wrong is told by the names of fields alone: the values may be a young
//! person's words, and those never stand in an error.

use serde_json::{Map, Value};

/// The fields of one JSON line that were not taken yet.
pub struct Fields(Map<String, Value>);

impl Fields {
    /// The fields of a line.
    pub fn of(line: &str) -> Result<Fields, String> {
        match serde_json::from_str(line) {
            Ok(Value::Object(fields)) => Ok(Fields(fields)),
            Ok(_) => Err("the line is no JSON object".to_owned()),
            // Told by place only: some messages of the parser quote what they met.
            Err(error) => Err(format!("the line is no JSON, see column {}", error.column())),
        }
    }

    /// The fields of a value inside a line.
    pub fn of_value(name: &str, value: Value) -> Result<Fields, String> {
        match value {
            Value::Object(fields) => Ok(Fields(fields)),
            _ => Err(format!("{name} is no JSON object")),
        }
    }

    /// Takes a field out, if it is there and not `null`.
    pub fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    /// Takes the id out, a text or a number.
    pub fn id(&mut self) -> Result<Value, String> {
        let id = self.take("id").filter(|id| id.is_string() || id.is_number());
        id.ok_or_else(|| "id is needed, a text or a number".to_owned())
    }

    /// Takes a text out, if it is there.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(format!("{name} is no text")),
        }
    }

    /// Takes a text out and reads it, if it is there.
    pub fn read<T: std::str::FromStr>(&mut self, name: &str, expected: &str) -> Result<Option<T>, String> {
        let text = self.text(name)?;
        text.map(|text| text.parse().map_err(|_| format!("{name} is none; write {expected}"))).transpose()
    }

    /// Takes a list out, if it is there.
    pub fn list(&mut self, name: &str) -> Result<Option<Vec<Value>>, String> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items)),
            Some(_) => Err(format!("{name} is no list")),
        }
    }

    /// Makes sure that nothing is left that nobody reads.
    pub fn done(self, known: &str) -> Result<(), String> {
        if self.0.values().all(Value::is_null) {
            Ok(())
        } else {
            Err(format!("a field is not known; known are {known}"))
        }
    }

    /// The only field, for objects that have exactly one.
    pub fn only(self) -> Option<(String, Value)> {
        let mut fields = self.0.into_iter();
        fields.next().filter(|_| fields.next().is_none())
    }
}
