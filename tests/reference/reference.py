#!/usr/bin/env python3
"""The calculations worked out a second time, apart from the program.

Written from the words of the formulas and from textbook arithmetic with whole fractions; it shares nothing with the
program but the names of skills, givens and mistakes. A test compares the two.

    python3 tests/reference/reference.py                 writes worked-problems.json beside this file
    python3 tests/reference/reference.py FILE            writes it to FILE
    python3 tests/reference/reference.py --solve         reads {"skill", "givens"} line by line, writes one line for each
    python3 tests/reference/reference.py --drawn         reads the same lines, writes drawn-problems.json beside this file

The lines of drawn problems come from `scruple problems --count 40 --seed reference --json`, words left out.
"""

import json
import sys
from decimal import Decimal, localcontext
from fractions import Fraction
from pathlib import Path

sys.dont_write_bytecode = True

from problems import PROBLEMS  # noqa: E402

POUND = Fraction(22, 10)
POUND_ALSO = [Fraction(22046, 10000), Fraction(2205, 1000)]
MEASURE_ALSO = {
    30: [Fraction(2957, 100)],
    480: [Fraction(473)],
    960: [Fraction(946)],
    3840: [Fraction(3785)],
}


def half_up(value, step):
    """Rounds to a multiple of step. One digit decides: 5 or more goes up, away from zero."""
    count = abs(value) / Fraction(step)
    whole, rest = divmod(count.numerator, count.denominator)
    deciding_digit = rest * 10 // count.denominator
    if deciding_digit >= 5:
        whole = whole + 1
    rounded = whole * Fraction(step)
    return -rounded if value < 0 else rounded


def text(value):
    """A decimal where it ends, else p/q. Long division, digit by digit."""
    if value.denominator > 10**30:
        value = to_figures(value, 20)
    over, under = abs(value.numerator), value.denominator
    whole, rest = divmod(over, under)
    digits = []
    while rest and len(digits) < 40:
        digit, rest = divmod(rest * 10, under)
        digits.append(str(digit))
    if rest:
        return f"{value.numerator}/{value.denominator}"
    sign = "-" if value < 0 else ""
    return sign + str(whole) + ("." + "".join(digits) if digits else "")


def to_figures(value, figures):
    """An irrational value as it is handed over: 20 figures."""
    place = 0
    while abs(value) * Fraction(10) ** -place >= 10:
        place = place + 1
    while abs(value) * Fraction(10) ** -place < 1:
        place = place - 1
    return half_up(value, Fraction(10) ** (place - figures + 1))


def whole_part(value):
    """The whole number at or below a value that is not negative."""
    return Fraction(value.numerator // value.denominator)


def pump_rate(g):
    volume, hours = g["volume"], g["infusionTime"]
    return volume / hours, {
        "per-minute": volume / (hours * 60),
        "inverted": hours / volume,
        "drops-assumed": volume * 15 / (hours * 60),
        "per-day": volume / 24,
    }


def gravity_drip_rate(g):
    volume, hours, drops_per_ml = g["volume"], g["infusionTime"], g["dropFactor"]
    minutes = hours * 60
    return volume * drops_per_ml / minutes, {
        "hours-left-as-hours": volume * drops_per_ml / hours,
        "no-drop-factor": volume / minutes,
        "divided-by-factor": volume / drops_per_ml / minutes,
        "hourly-rate": volume / hours,
        "hundred-minutes": volume * drops_per_ml / (hours * 100),
    }


def infusion_time(g):
    hours = g["volume"] / g["pumpRate"]
    whole_hours = whole_part(hours)
    hundredths = half_up((hours - whole_hours) * 100, "1")
    return hours * 60, {
        "hours-only": hours,
        "decimal-as-minutes": whole_hours * 60 + hundredths,
        "inverted": g["pumpRate"] / g["volume"] * 60,
        "whole-hours": whole_hours * 60,
    }


def mcg_kg_min_to_rate(g):
    weight, dose = g["weight"], g["orderedDose"]
    mcg_per_ml = g["drugInBag"] * 1000 / g["bagVolume"]
    return dose * weight * 60 / mcg_per_ml, {
        "no-weight": dose * 60 / mcg_per_ml,
        "no-sixty": dose * weight / mcg_per_ml,
        "mg-not-mcg": dose * weight * 60 / (g["drugInBag"] / g["bagVolume"]),
        "pounds": dose * weight * POUND * 60 / mcg_per_ml,
        "divided-sixty": dose * weight / 60 / mcg_per_ml,
    }


def oral_liquid_volume(g):
    ordered, label_mg, label_ml = g["ordered"], g["strengthMg"], g["strengthMl"]
    return ordered * label_ml / label_mg, {
        "forgot-label-volume": ordered / label_mg,
        "multiplied": ordered * label_mg / label_ml,
        "inverted": label_mg / ordered * label_ml,
    }


def mg_per_kg_day_divided(g):
    day = g["weight"] * g["perKgDay"]
    ml_per_mg = g["strengthMl"] / g["strengthMg"]
    doses = g["doses"]
    return day / doses * ml_per_mg, {
        "not-divided": day * ml_per_mg,
        "hours-as-doses": day / (24 / doses) * ml_per_mg,
        "times-doses": day * doses * ml_per_mg,
        "forgot-label-volume": day / doses / g["strengthMg"],
    }


def lb_to_kg(g):
    pounds = g["lb"]
    return pounds / POUND, {
        "multiplied": pounds * POUND,
        "halved": pounds / 2,
        "inch-figure": pounds / Fraction(254, 100),
        "no-change": pounds,
    }


def household_to_ml(g):
    count, size = g["count"], g["mlPerMeasure"]
    mistakes = {"divided": size / count, "added": count + size}
    if "otherMl" in g:
        mistakes["other-measure"] = count * g["otherMl"]
    return count * size, mistakes


def percent_to_mg_per_ml(g):
    percent = g["percent"]
    return percent * 1000 / 100, {
        "percent-is-mg-per-ml": percent,
        "times-100": percent * 100,
        "divided-by-10": percent / 10,
        "per-100": percent * 1000,
    }


def stock_volume(g):
    stock, final, volume = g["stockPercent"], g["finalPercent"], g["finalVolume"]
    return final * volume / stock, {
        "inverted": stock * volume / final,
        "diluent-instead": volume - final * volume / stock,
        "solute-only": final / 100 * volume,
    }


def volume_of_stronger(g):
    high, low, target, total = g["high"], g["low"], g["target"], g["total"]
    parts_high, parts_low = target - low, high - target
    mistakes = {
        "swapped": parts_low * total / (parts_high + parts_low),
        "simple-proportion": target / high * total,
        "target-share": target / (high + low) * total,
    }
    if parts_low:
        mistakes["parts-not-totalled"] = parts_high / parts_low * total
    return parts_high * total / (parts_high + parts_low), mistakes


def formula_factor(g):
    amount, makes, wanted = g["ingredientAmount"], g["formulaTotal"], g["batchTotal"]
    return amount * wanted / makes, {
        "factor-inverted": amount * makes / wanted,
        "not-scaled": amount,
        "subtracted": amount * (makes - wanted) / makes,
    }


def bsa_dose(g):
    per_m2 = g["perM2"]
    product = g["height"] * g["weight"] / 3600
    area = root(product)
    return area * per_m2, {
        "no-root": product * per_m2,
        "weight-times-dose": g["weight"] * per_m2,
        "root-of-top-only": root(g["height"] * g["weight"]) / 3600 * per_m2,
        "divided": per_m2 / area,
    }


def round_to_measurable(g):
    volume, mark = g["calculatedVolume"], g["graduation"]
    nearest = half_up(volume / mark, "1")
    below = whole_part(volume / mark)
    other = below if nearest > below else below + 1
    return nearest * mark, {
        "other-neighbour": other * mark,
        "one-mark-low": (nearest - 1) * mark,
        "one-mark-high": (nearest + 1) * mark,
    }


def significant_figures(g):
    value, figures = g["value"], int(g["figures"])
    place = first_place(value)
    step = Fraction(10) ** (place - figures + 1)
    rounded = half_up(value, step)
    return rounded, {
        "one-figure-short": whole_part(value / Fraction(10) ** place) * Fraction(10) ** place,
        "point-after-first": rounded / Fraction(10) ** place,
        "ten-times": rounded * 10,
    }


def first_place(value):
    """The power of ten of the first figure, by trying them."""
    place = 0
    while value >= Fraction(10) ** (place + 1):
        place = place + 1
    return place


def root(value):
    """The square root of a fraction to 40 digits, exact where it is one."""
    with localcontext() as digits:
        digits.prec = 40
        return Fraction((Decimal(value.numerator) / Decimal(value.denominator)).sqrt())


# skill: its calculation, the step of its rounding, the unit of its answer
SKILLS = {
    "iv-flow.pump-rate": (pump_rate, "0.1", "mL/h"),
    "iv-flow.gravity-drip-rate": (gravity_drip_rate, "1", "gtt/min"),
    "iv-flow.infusion-time": (infusion_time, "1", "min"),
    "iv-titration.mcg-kg-min-to-rate": (mcg_kg_min_to_rate, "0.1", "mL/h"),
    "dosage.oral-liquid-volume": (oral_liquid_volume, "0.1", "mL"),
    "dosage.mg-per-kg-day-divided": (mg_per_kg_day_divided, "0.1", "mL"),
    "conversions.lb-to-kg": (lb_to_kg, "0.1", "kg"),
    "conversions.household-to-ml": (household_to_ml, "0.5", "mL"),
    "concentration.percent-to-mg-per-ml": (percent_to_mg_per_ml, "0.01", "mg/mL"),
    "dilution.stock-volume": (stock_volume, "0.1", "mL"),
    "alligation.volume-of-stronger": (volume_of_stronger, "0.1", "mL"),
    "compounding.formula-factor": (formula_factor, "0.01", "g"),
    "dosage.bsa-dose": (bsa_dose, "1", "mg"),
    "fundamentals.round-to-measurable": (round_to_measurable, lambda value, g: g["graduation"], "mL"),
    "fundamentals.significant-figures": (
        significant_figures,
        lambda value, g: Fraction(10) ** (first_place(value) - int(g["figures"]) + 1),
        "mg",
    ),
}


def other_conventions(skill, g):
    """Exact answers with the other taught values of a constant."""
    if skill == "conversions.lb-to-kg":
        return [g["lb"] / pound for pound in POUND_ALSO]
    if skill == "conversions.household-to-ml":
        return [g["count"] * size for size in MEASURE_ALSO.get(g["mlPerMeasure"], [])]
    if skill == "dosage.bsa-dose":
        return [half_up(root(g["height"] * g["weight"] / 3600), "0.01") * g["perM2"]]
    return []


def solved(skill, stated):
    """One problem in full: the exact answer, the rounded one, what is also right, and what each mistake gives."""
    calculate, step, unit = SKILLS[skill]
    givens = {name: Fraction(str(value)) for name, value in stated.items() if is_number(value)}
    exact, mistakes = calculate(givens)
    step_of = step if callable(step) else lambda value, g: step
    rounded = lambda value: half_up(value, step_of(value, givens))
    step = step_of(exact, givens)
    answer = half_up(exact, step)
    also = [half_up(value, step) for value in other_conventions(skill, givens)]
    return {
        "is": kind(exact, step),
        "exact": text(exact),
        "answer": text(answer),
        "unit": unit,
        "alsoRight": [text(value) for value in dict.fromkeys(also) if value != answer],
        "mistakes": {name: text(rounded(value)) for name, value in mistakes.items()},
    }


def kind(exact, step):
    """A tie lies exactly halfway, an endless value has no last decimal, an exact one needs no rounding."""
    _, rest = divmod(exact, Fraction(step))
    if rest == 0:
        return "exact"
    if rest * 2 == Fraction(step):
        return "tie"
    return "endless" if "/" in text(exact) else "rounded"


def is_number(value):
    try:
        Fraction(str(value))
        return True
    except ValueError:
        return False


def worked_problems():
    return [
        {"skill": skill, "givens": givens, **solved(skill, givens)}
        for skill, problems in PROBLEMS.items()
        for givens in problems
    ]


def as_json(entries):
    """The entries as the project's formatter leaves them: a line for each field, broken up where it is too long."""
    return "[\n" + ",\n".join(entry_text(entry) for entry in entries) + "\n]\n"


def entry_text(entry):
    fields = ",\n".join(field_text(name, value) for name, value in entry.items())
    return "  {\n" + fields + "\n  }"


def field_text(name, value):
    line = f"    {json.dumps(name)}: {inline(value)}"
    if len(line) < 120 or not isinstance(value, dict):
        return line
    inner = ",\n".join(f"      {json.dumps(key)}: {inline(part)}" for key, part in value.items())
    return f"    {json.dumps(name)}: {{\n{inner}\n    }}"


def inline(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(name)}: {inline(part)}" for name, part in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(inline(part) for part in value) + "]"
    return json.dumps(value)


def main(arguments):
    if arguments == ["--solve"]:
        for line in sys.stdin:
            asked = json.loads(line)
            print(json.dumps(solved(asked["skill"], asked["givens"])))
        return
    if arguments == ["--drawn"]:
        asked = [json.loads(line) for line in sys.stdin]
        drawn = [{**problem, **solved(problem["skill"], problem["givens"])} for problem in asked]
        Path(__file__).with_name("drawn-problems.json").write_text(as_json(drawn), encoding="utf-8")
        return
    place = Path(arguments[0]) if arguments else Path(__file__).with_name("worked-problems.json")
    place.write_text(as_json(worked_problems()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
