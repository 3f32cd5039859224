//! Chinese characters that say the same: traditional ones are read as the simplified ones, which most of the corpus is
//! written in. Which belong together stands in `simplified.txt`.

use std::sync::LazyLock;

/// The first and the last character that may be another's form.
const FIRST: char = '一';
const LAST: char = '\u{9fff}';

/// For each character from [`FIRST`] to [`LAST`], how it is written simplified.
static SIMPLIFIED: LazyLock<Vec<char>> = LazyLock::new(|| {
    let mut simplified: Vec<char> = (FIRST..=LAST).collect();
    for group in
        include_str!("simplified.txt").lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
    {
        let mut forms = group.chars();
        let Some(one) = forms.next() else { continue };
        for form in forms {
            if let Some(place) = place(form).and_then(|place| simplified.get_mut(place)) {
                *place = one;
            }
        }
    }
    simplified
});

/// The simplified form of a character; itself where it is one, or no Chinese character.
pub fn simplified(c: char) -> char {
    place(c).and_then(|place| SIMPLIFIED.get(place)).copied().unwrap_or(c)
}

/// Where a character stands in the table.
fn place(c: char) -> Option<usize> {
    u32::from(c).checked_sub(u32::from(FIRST)).map(|place| place as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_are_read_as_simplified_ones() {
        let read = |text: &str| text.chars().map(simplified).collect::<String>();
        assert_eq!(read("我在學校被霸凌,他們說要殺我"), "我在学校被霸凌,他们说要杀我");
        assert_eq!(read("妳爸爸後來還打妳嗎?家裡沒有人聽我說話"), "你爸爸后来还打你吗?家里没有人听我说话");
        assert_eq!(read("abc дом 家"), "abc дом 家", "others stay");
    }

    #[test]
    fn each_character_stands_once_and_a_simplified_one_is_its_own_form() {
        let groups: Vec<&str> = include_str!("simplified.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(str::split_whitespace)
            .collect();
        assert!(groups.len() > 2000);
        let mut seen = std::collections::HashSet::new();
        for group in groups {
            let one = group.chars().next().expect("a group is not empty");
            assert!(group.chars().count() > 1 && group.chars().all(|c| (FIRST..=LAST).contains(&c)), "{group}");
            for c in group.chars() {
                assert!(seen.insert(c), "{c} stands twice");
                assert_eq!(simplified(c), one, "{c}");
            }
        }
        assert_eq!(simplified('\u{10000}'), '\u{10000}');
    }
}
