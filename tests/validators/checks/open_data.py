"""The open data as tables under `data/`: see `csv_files`, which reads every CSV of the site."""

from checks import csv_files

NAME = "open-data"


def check(site, report):
    csv_files.check_open_data(site, report)
