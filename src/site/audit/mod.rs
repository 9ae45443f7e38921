//! Pages audited in memory.
