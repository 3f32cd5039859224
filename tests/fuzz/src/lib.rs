//! What the fuzz targets stand on: the shipped and the smallest trees, files laid over them, and talks played through
//! the dialogue. A target turns bytes into one of these and says what must hold.

pub mod talk;
pub mod targets;
pub mod tree;
pub mod verdict;
