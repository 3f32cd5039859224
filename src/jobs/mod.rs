//! Jobs
