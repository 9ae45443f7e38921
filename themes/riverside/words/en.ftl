# Riverside's own words. Every other message is the default theme's.
nav_report = Cabinet report
nav_scrutiny = For scrutiny
