#!/usr/bin/env python3
"""Answers that are no number, worked out a second time, apart from the program: times, dates, codes, choices.

Written from the words of the skills, with the calendar of Python; it shares nothing with the program but names.
Reads {"skill", "givens"} line by line and writes {"answer", "mistakes"} for each: what every mistake leads to.
"""

import json
import sys
from datetime import date, datetime, timedelta
from fractions import Fraction

sys.dont_write_bytecode = True


def whole(value):
    return value.numerator // value.denominator


def nearest(value):
    return whole(value + Fraction(1, 2))


def clock(start, minutes):
    return (datetime.strptime(start, "%H:%M") + timedelta(minutes=minutes)).strftime("%H:%M")


def later(day, days):
    return str(date.fromisoformat(day) + timedelta(days=days))


def month_later(day):
    """The same day of the next month, or the last one it has."""
    start = date.fromisoformat(day)
    year, month = (start.year + 1, 1) if start.month == 12 else (start.year, start.month + 1)
    for last in (start.day, 30, 29, 28):
        try:
            return str(date(year, month, min(start.day, last)))
        except ValueError:
            continue
    raise ValueError(day)


def completion(g):
    hours = Fraction(g["volume"]) / Fraction(g["pumpRate"])
    minutes = nearest(hours * 60)
    start = g["startClock"]
    return clock(start, minutes), {
        "decimal-as-minutes": clock(start, whole(hours) * 60 + nearest((hours - whole(hours)) * 100)),
        "whole-hours": clock(start, whole(hours) * 60),
        "duration-only": clock("00:00", minutes),
        "twelve-hour-slip": clock(start, minutes + 720),
        "subtracted": clock(start, -minutes),
    }


def next_refill(g):
    days = int(g["quantity"]) // int(g["perDay"])
    filled = g["filled"]
    return later(filled, days), {
        "one-day-short": later(filled, days - 1),
        "month-later": month_later(filled),
        "ignored-frequency": later(filled, int(g["quantity"])),
        "one-day-long": later(filled, days + 1),
    }


def discard(g):
    by_use = later(g["opened"], int(g["inUseDays"]))
    first, last = sorted([by_use, g["printedExpiry"]])
    return first, {"later": last, "a-month": month_later(g["opened"]), "one-day-more": later(first, 1)}


def digit(figure, one, five, ten):
    return {4: one + five, 9: one + ten}.get(figure, five * (figure // 5) + one * (figure % 5))


def roman(number):
    return "m" * (number // 1000) + "".join(
        digit(number // size % 10, *letters) for size, letters in ((100, "cdm"), (10, "xlc"), (1, "ivx"))
    )


def added_up(number):
    long = {"iv": "iiii", "ix": "viiii", "xl": "xxxx", "xc": "lxxxx", "cd": "cccc", "cm": "dcccc"}
    text = roman(number)
    for short, written in long.items():
        text = text.replace(short, written)
    return text


def numeral(g):
    number = int(g["number"])
    turned = dropped = number
    for size in (100, 10, 1):
        if number // size % 10 in (4, 9):
            turned, dropped = turned + 2 * size, dropped + size
    return roman(number), {
        "four-in-a-row": added_up(number),
        "reversed-pair": roman(turned),
        "dropped-subtraction": roman(dropped),
    }


def drug_code(g):
    widths = [int(width) for width in str(g["shape"])]
    parts = [str(g[name]).rjust(width, "0") for name, width in zip(("labeler", "product", "package"), widths)]
    short = next(at for at, width in enumerate(widths) if width < (5, 4, 2)[at])
    first, second = [at for at in range(3) if at != short]
    if widths[0] == 4:
        first, second = 1, 2
    return five_four_two(filled(parts, short)), {
        "zero-at-end": five_four_two("".join(parts) + "0"),
        "wrong-segment": five_four_two(filled(parts, first)),
        "other-wrong-segment": five_four_two(filled(parts, second)),
    }


def filled(parts, at):
    return "".join("0" + part if place == at else part for place, part in enumerate(parts))


def five_four_two(digits):
    return f"{digits[:5]}-{digits[5:9]}-{digits[9:]}"


def daily_max(g):
    tablet, count, hours, other, most = (
        Fraction(g[name]) for name in ("mgPerDose", "tabletsPerDose", "hours", "otherMg", "maxDay")
    )
    said = lambda total: "over" if total > most else "within"
    return said(tablet * count * 24 / hours + other), {
        "hours-as-doses": said(tablet * count * hours + other),
        "forgot-other": said(tablet * count * 24 / hours),
        "one-tablet": said(tablet * 24 / hours + other),
    }


SKILLS = {
    "iv-flow.completion-clock-time": completion,
    "dispensing.next-refill-date": next_refill,
    "identifiers.multidose-discard": discard,
    "fundamentals.arabic-to-roman": numeral,
    "identifiers.ndc-10-to-11": drug_code,
    "dosage.daily-max-check": daily_max,
}

for line in sys.stdin:
    asked = json.loads(line)
    answer, mistakes = SKILLS[asked["skill"]](asked["givens"])
    print(json.dumps({"answer": answer, "mistakes": mistakes}))
