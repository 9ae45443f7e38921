//! Tables of readings that are too much, or not what they seem.

use crate::Then::{First, Shows, Told};
use crate::support::SiteTest;
use crate::{Row, check};

fn measure(site: SiteTest, table: impl AsRef<[u8]>) -> SiteTest {
    let yaml = "title: Visits in time\ndefinition: Visits made in time.\nkind: count\nunit: visits\ngood: up\n\
                no_target: None was set.\nfrequency: monthly\nsource: The board\n";
    site.file("content/measures/visits.yaml", yaml).file("content/measures/visits.csv", table)
}

/// Rows whose measure has this table.
macro_rules! table {
    ($($input:literal, $table:expr, $then:expr;)*) => {
        &[$(Row { input: $input, does: |site| measure(site, $table), then: $then }),*]
    };
}

const ROWS: &[Row] = table! {
    "a table of 1,000,000 columns", format!("at,value{}\n2022-03,1\n", ",".repeat(1_000_000)), Shows(&[]);
    "a table of 500,000 named columns", format!("at,value{}\n2022-03,1\n", ",x".repeat(500_000)), First("content/measures/visits.csv:1:10 Y303");
    "a row of 1,000,000 fields", format!("at,value\n2022-03,1{}\n", ",".repeat(1_000_000)), Shows(&[]);
    "8 MB in an open quotation mark", format!("at,value,note\n2022-03,1,\"{}", "a\n".repeat(4_000_000)), First("content/measures/visits.csv:2:11 Y301");
    "1 MB of quotation marks", format!("at,value,note\n2022-03,1,{}", "\"".repeat(1_000_001)), First("content/measures/visits.csv:2:11 Y301");
    "1,000,000 empty rows", format!("at,value\n{}2022-03,1\n", ",\n".repeat(1_000_000)), Shows(&[]);
    "500,000 rows of one time", format!("at,value\n{}", "2022-03,1\n".repeat(500_000)), First("content/measures/visits.csv Y206");
    "100,000 rows that are wrong", format!("at,value\n{}", "x,y\n".repeat(100_000)), First("content/measures/visits.csv Y206");
    "a table of zero bytes", vec![0_u8; 100_000], Told(&["content/measures/visits.csv:1:1 Y006"]);
    "a table with tabs between its fields", "at\tvalue\n2022-03\t1\n", First("content/measures/visits.csv:1:1 Y302");
    "a figure that is no number", "at,value\n2022-03,NaN\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure without end", "at,value\n2022-03,Infinity\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure in powers of ten", "at,value\n2022-03,1e400\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure in hexadecimal", "at,value\n2022-03,0x10\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure with underscores", "at,value\n2022-03,1_000\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure of 400 digits", format!("at,value\n2022-03,{}\n", "9".repeat(400)), Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure in full-width digits", "at,value\n2022-03,１２\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure that is a formula", "at,value\n2022-03,=1+1\n", Told(&["content/measures/visits.csv:2:9 P110"]);
    "a figure below nothing", "at,value\n2022-03,-1\n", Told(&["content/measures/visits.csv:2:9 P252"]);
    "a figure that is minus nothing", "at,value\n2022-03,-0\n", Shows(&[]);
    "a time that is a formula", "at,value\n\"=cmd|' /C calc'!A0\",1\n", Told(&["content/measures/visits.csv:2:1 P110"]);
    "a note that is a formula", "at,value,note\n2022-03,1,\"=HYPERLINK(\"\"https://evil.example/\"\")\"\n", Shows(&[("data/readings.csv", "'=HYPERLINK")]);
    "a note that is a tag", "at,value,note\n2022-03,1,<script>alert(1)</script>\n", Shows(&[("measures/visits/index.html", "&lt;script&gt;alert(1)&lt;/script&gt;")]);
    "a mark that is none", "at,value,marks\n2022-03,1,<svg onload=x>\n", Told(&["content/measures/visits.csv:2:11 P110", "content/measures/visits.csv:2:11 P110"]);
    "a time of 100,000 digits", format!("at,value\n{},1\n", "2".repeat(100_000)), Told(&["content/measures/visits.csv:2:1 P110"]);
    "a name of a column of 1 MB", format!("at,value,{}\n2022-03,1,\n", "x".repeat(1_000_000)), Told(&["content/measures/visits.csv:1:10 Y303"]);
};

#[test]
fn a_table_is_read_in_bounds_and_its_fields_are_only_what_they_say() {
    check(ROWS);
}
