# Our own words
nav_report = The report
shell_as_at = On { $date }
common_days = { $count ->
    [one] a day
   *[other] { $count } days
}
