//! The values are those of the report.
use super::{column, of_example, of_plan, plan, read_csv, table};
use crate::data::table::MOST_CELLS;
use crate::data::{csv, json, xlsx};
use crate::report::{Flag, Presence};

#[test]
fn counts_equal_those_of_the_report() {
    of_example(|source, tables| {
        let (plan, report) = (source.plan(), source.report);
        assert_eq!(table(tables, "actions").count(), plan.actions.len());
        for (name, flag) in [("overdue", Flag::Overdue), ("watermelon", Flag::Watermelon), ("undated", Flag::Undated)] {
            let flagged = column(tables, "actions", name).iter().filter(|value| *value == "true").count();
            assert_eq!(flagged, report.flagged(flag).count(), "{name}");
        }
        let given: usize = plan.periods.iter().map(|period| period.updates.len() + period.confirm.len()).sum();
        assert_eq!(table(tables, "updates").count(), given);
        let standing = source.reports.iter().map(|report| report.actions().count()).sum::<usize>();
        assert_eq!(table(tables, "standings").count(), standing);
        let green = column(tables, "actions", "status").iter().filter(|status| *status == "green").count();
        assert_eq!(green, report.actions().filter(|action| action.standing().rag.key() == "green").count());
        assert!(report.actions().all(|action| action.standing().presence == Presence::InPlan));
    });
}

const READINGS: &str = "at,value,numerator,denominator,marks,note,evidence\n2021-12,0,,,,,\n2022-01,[c],,,,,\n2022-02,not-due,,,,,\n2022-03-01,-1.50,,,provisional,,\n2022-06,7,,,,,\n";
const MEASURE: &str = "title: m\ndefinition: d\nkind: rate\nper: 10\nunit: u\nabout: things\ngood: hold\nno_target: n\nfrequency: monthly\nsource: s\n";

#[test]
fn nought_held_back_not_due_and_not_yet_known_are_four_things() {
    let plan = plan("  - {id: \"1\", title: t}\n", &[("measures/m.yaml", MEASURE), ("measures/m.csv", READINGS)]);
    of_plan(&plan, |source, tables| {
        // The reading of June is not known on 28 March.
        assert_eq!(column(tables, "readings", "at"), ["2021-12", "2022-01", "2022-02", "2022-03-01"]);
        assert_eq!(column(tables, "readings", "value"), ["0", "[c]", "", "-1.50"]);
        assert_eq!(column(tables, "readings", "missing"), ["", "suppressed", "not-due", ""]);
        let json: serde_json::Value = serde_json::from_slice(&json(source, tables)).unwrap();
        let values: Vec<&serde_json::Value> =
            json["tables"]["readings"].as_array().unwrap().iter().map(|row| &row["value"]).collect();
        assert_eq!(serde_json::to_string(&values).unwrap(), "[0,null,null,-1.5]");
    });
}

#[test]
fn a_deadline_is_given_as_written_and_as_understood() {
    let actions = "  - {id: \"1\", title: t, deadline: February 2022}\n  - {id: \"2\", title: t, deadline: On appointment}\n  - {id: \"3\", title: t}\n";
    let updates = "updates: {\"1\": {rag: red, note: n, deadline: {to: April 2022, because: b}}}\n";
    of_plan(&plan(actions, &[("periods/2022-03/updates.yaml", updates)]), |_, tables| {
        let of = |name| column(tables, "actions", name);
        assert_eq!(of("deadline"), ["April 2022", "On appointment", ""]);
        assert_eq!(of("deadline_kind"), ["due", "event", "none"]);
        assert_eq!(of("deadline_first_day"), ["2022-04-01", "", ""]);
        assert_eq!(of("deadline_last_day"), ["2022-04-30", "", ""]);
        assert_eq!(of("first_promised_day"), ["2022-02-28", "", ""]);
        assert_eq!(of("days_overdue"), ["", "", ""]);
        assert_eq!(of("days_late_from_first_promise"), ["28", "", ""]);
        assert_eq!(of("times_redated"), ["1", "0", "0"]);
        assert_eq!(column(tables, "redates", "from"), ["February 2022"]);
        assert_eq!(column(tables, "redates", "to_last_day"), ["2022-04-30"]);
    });
}

#[test]
fn no_text_becomes_a_formula() {
    let action = "  - {id: \"1\", title: \"=HYPERLINK(\\\"https://example.org\\\")\", detail: \"+44 161\", for_children: \"@SUM(A1)\"}\n";
    of_plan(&plan(action, &[]), |source, tables| {
        assert_eq!(column(tables, "actions", "title"), ["'=HYPERLINK(\"https://example.org\")"]);
        assert_eq!(column(tables, "actions", "detail"), ["'+44 161"]);
        let json: serde_json::Value = serde_json::from_slice(&json(source, tables)).unwrap();
        let title = &json["tables"]["actions"][0]["title"];
        assert_eq!(title, "=HYPERLINK(\"https://example.org\")", "JSON runs nothing");
        let (cells, formulas) = super::workbook::sheet(&xlsx(source, tables), "actions");
        assert_eq!(cells[1][2], "=HYPERLINK(\"https://example.org\")");
        assert_eq!(formulas, 0);
    });
}

#[test]
fn a_table_too_long_for_a_spreadsheet_is_left_to_its_csv_and_named() {
    let rows = MOST_CELLS / 3 + 1;
    let steps: String = (0..rows).map(|_| "      - do it\n").collect();
    of_plan(&plan(&format!("  - id: \"1\"\n    title: t\n    steps:\n{steps}"), &[]), |source, tables| {
        assert_eq!(read_csv(&csv(table(tables, "action_steps"))).len(), rows + 1);
        let json: serde_json::Value = serde_json::from_slice(&json(source, tables)).unwrap();
        assert!(json["tables"].get("action_steps").is_none() && json["tables"].get("actions").is_some());
        assert_eq!(json["left_out"][0]["csv"], "action_steps.csv");
        assert_eq!(json["left_out"][0]["rows"], rows);
        let workbook = xlsx(source, tables);
        let (cover, _) = super::workbook::sheet(&workbook, "Cover");
        assert!(cover.iter().flatten().any(|line| line.contains("action_steps.csv")), "{cover:?}");
        assert!(!super::workbook::names(&workbook).contains(&"action_steps".to_owned()));
    });
}
