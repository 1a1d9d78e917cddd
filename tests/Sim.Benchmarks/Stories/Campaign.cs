using System.Globalization;
using System.Text;
using Sim.Language.Sources;

namespace Sim.Benchmarks.Stories;

/// <summary>
/// A world made by lot, as large as a long campaign: 70 turns, 40 people of whom eleven vote and act, eight offices, 60 numbers, 120 events that
/// mostly put a question of three answers, 30 acts, 30 rules, a machine, and a crisis of six days. It is always the same world.
/// </summary>
internal sealed class Campaign
{
    private const int Turns = 70;
    private const int People = 40;
    private const int Voting = 11;
    private const int Offices = 8;
    private const int Numbers = 60;
    private const int Events = 120;
    private const int Acts = 30;
    private const int Rules = 30;
    private const int CrisisTurn = 12;

    private static readonly DateOnly Beginning = new(1953, 1, 1);
    private static readonly string[] Bases = ["party", "state", "security", "army", "ideology"];

    private readonly StringBuilder _text = new();
    private uint _lot = 1953;

    /// <summary>The world as its author would write it.</summary>
    public static SourceSet Text()
    {
        var campaign = new Campaign();
        return new SourceSet(
        [
            campaign.Part("scenario.yaml", campaign.Head),
            campaign.Part("people.yaml", campaign.EverybodyAndEveryPost),
            campaign.Part("numbers.yaml", campaign.EveryNumber),
            campaign.Part("acts.yaml", campaign.EveryAct),
            campaign.Part("rules.yaml", campaign.EveryRule),
            campaign.Part("events.yaml", campaign.EveryEvent),
        ]);
    }

    private SourceText Part(string file, Action write)
    {
        _text.Clear();
        write();
        return SourceText.FromText(file, _text.ToString());
    }

    private void Head()
    {
        Line($"scenario: long-campaign\ntitle: A long campaign\nsummary: A world made by lot, that is only measured.\nstart: {Date(0)}\nturn: month\nturns: {Turns}\nslots: 2");
        Line("chairs: [person_0, person_1, person_2]\n");
        Line("politics:\n  stance: 8\n  own_base: 2\n  aims: 2\n");
        Line("axes:\n  - id: relief\n    title: Relief\n    against: Wait\n    for: Now\n  - id: peace\n    title: Peace\n    against: Arms\n    for: Talks\n");
        Line("endings:\n  - id: calm\n    title: Calm\n    if: n0 < 50\n    text: It was calm.\n  - id: over\n    title: Over\n    text: The time is up.\n");
        Line("aims:");
        for (var aim = 0; aim < 6; aim++)
        {
            Line($"  - id: aim_{aim}\n    title: Aim {aim}\n    text: One of six.\n    weighs:\n      - actor.authority {Between(1, 2)}\n      - actor.{Bases[Between(0, 4)]} {Between(1, 3)}");
            foreach (var number in Several(4))
            {
                Line($"      - n{number} {Signed(1, 3)}");
            }
        }

        Line("\nmachines:\n  - id: course\n    title: The course\n    text: Where it goes.\n    start: old\n    states:\n      - id: old\n        title: The old course\n        text: As it was.\n      - id: new\n        title: The new course\n        text: As it might be.\n    transitions:");
        Line("      - from: old\n        to: new\n        if: n1 > 0\n        chance: 20\n        because: enough has changed\n      - from: new\n        to: old\n        if: n2 > 0\n        chance: 20\n        because: too much has changed\n");
        Line($"crises:\n  - id: rising\n    title: The rising\n    text: The city is in the street.\n    opens: {Date(CrisisTurn)}\n    days: 6\n    slots: 1");
    }

    private void EverybodyAndEveryPost()
    {
        Line("people:");
        for (var person = 0; person < People; person++)
        {
            Line($"  - id: person_{person}\n    name: Person {person}\n    text: One of forty.\n    born: {1890 + Between(0, 25)}");
            Line(person < Voting ? "    seat: full\n    acts: yes" : "    seat: candidate");
            Line($"    bases:\n{string.Join('\n', Bases.Select(b => $"      - {b} {Between(2, person < Voting ? 40 : 15)}"))}");
            Line($"    starts:\n      - authority {Between(20, 70)}\n    stances:\n      - relief {Between(-2, 2)}\n      - peace {Between(-2, 2)}");
            Line("    trust:");
            foreach (var other in Several(6, People).Where(o => o != person))
            {
                Line($"      - person_{other} {Between(20, 80)}");
            }

            if (person < Voting)
            {
                Line("    aims:");
                foreach (var aim in Several(3, 6))
                {
                    Line($"      - aim_{aim} {Between(20, 40)}..{Between(50, 90)}");
                }
            }
        }

        Line("offices:");
        for (var office = 0; office < Offices; office++)
        {
            Line($"  - id: office_{office}\n    title: Office {office}\n    short: office {office}\n    holder: person_{office}\n    gives:\n      - {Bases[office % 5]} {Between(8, 25)}");
            Line(office == 0 ? "    presides: yes" : office == 1 ? "    grows:\n      - party 1" : "");
        }
    }

    private void EveryNumber()
    {
        Line("variables:");
        for (var number = 0; number < Numbers; number++)
        {
            Line($"  - id: n{number}\n    title: Number {number}\n    meaning: One of many.\n    range: 0..100\n    start: {Between(25, 75)}");
        }
    }

    private void EveryAct()
    {
        Line("acts:");
        Line("  - id: sound_out\n    title: Sound out\n    text: In confidence.\n    target: person\n    rival: yes\n    needs: trust(target, actor) >= 40 and rival is full\n    refusal: Not now.\n    effects:\n      - sound out target against rival\n    rest: 2\n    seen: secret\n    outcome: They talk.");
        Line("  - id: strike\n    title: Strike\n    text: In the session.\n    target: person\n    needs: target is full and agreed(target) >= 4\n    refusal: Not now.\n    effects:\n      - strike against target\n    rest: 6\n    seen: public\n    outcome: He rises.\n    cost: Somebody falls (conjecture)");
        Line("  - id: trade\n    title: Trade votes\n    text: Hand for hand.\n    target: person\n    needs: target is full and trust(target, actor) >= 40\n    refusal: Not now.\n    effects:\n      - trade votes with target\n    rest: 1\n    seen: secret\n    outcome: They agree.");
        for (var act = 3; act < Acts; act++)
        {
            var (isMotion, aims) = (act % 3 == 0, act % 3 == 1);
            Line($"  - id: act_{act}\n    title: Act {act}\n    text: One of many.");
            Line(aims ? "    target: person" : isMotion ? $"    motion: yes\n    line:\n      - relief {Signed(1, 2)}" : $"    line:\n      - peace {Signed(1, 2)}");
            Line($"    needs: n{Between(0, Numbers - 1)} >= {Between(5, 30)}{(aims ? " and trust(target, actor) <= 85" : $" and actor.authority >= {Between(5, 25)}")}");
            Line($"    refusal: Not now.\n    effects:\n      - actor.authority {Signed(1, 3)}");
            Line(aims ? $"      - trust(target, actor) + max(1, (90 - trust(target, actor)) / 8)\n      - target.authority {Signed(1, 3)}" : $"      - trust(everyone, actor) {Signed(1, 2)}");
            foreach (var number in Several(4))
            {
                Line($"      - n{number} {Signed(2, 8)}");
            }

            Line($"      - after 3 turns: n{Between(0, Numbers - 1)} {Signed(2, 6)}\n    rest: {Between(1, 5)}\n    seen: public\n    outcome: It is done.");
        }
    }

    private void EveryRule()
    {
        Line("rules:");
        for (var rule = 0; rule < Rules; rule++)
        {
            var each = rule % 10 == 0 ? "    each: person\n" : "";
            var what = rule % 10 == 0 ? $"person.authority < {Between(10, 30)}" : $"n{Between(0, Numbers - 1)} {(Between(0, 1) == 0 ? ">" : "<")} {Between(30, 70)}";
            Line($"  - id: rule_{rule}\n    title: Rule {rule}\n{each}    if: {what}\n    effects:\n      - {(rule % 10 == 0 ? "person.authority +1" : $"n{Between(0, Numbers - 1)} {Signed(1, 2)}")}\n    because: It moves by itself\n    basis: guess");
        }
    }

    private void EveryEvent()
    {
        Line("events:");
        for (var happening = 0; happening < Events; happening++)
        {
            var from = Between(0, Turns - 13);
            Line($"  - id: event_{happening}\n    title: Event {happening}");
            Line(happening % 20 == 0 ? $"    in: rising\n    from_day: {1 + (happening / 20)}" : $"    from: {Date(from)}\n    until: {Date(from + 12)}");
            Line($"    if: n{Between(0, 29)} >= {Between(20, 45)} and n{Between(30, 59)} <= {Between(55, 80)}\n    chance: {Between(30, 90)}");
            Line($"    text: Something happens.\n    invented: because it only measures\n    effects:\n      - n{Between(0, Numbers - 1)} {Signed(1, 5)}");
            if (happening % 5 != 1)
            {
                Line("    question:\n      text: What is to be done?\n      options:");
                for (var option = 0; option < 3; option++)
                {
                    Line($"        - id: answer_{option}\n          label: Answer {option}\n          line:\n            - relief {option - 1}\n          effects:");
                    foreach (var number in Several(4))
                    {
                        Line($"            - n{number} {Signed(2, 8)}");
                    }

                    Line("          outcome: It is done.");
                }
            }
        }
    }

    private IEnumerable<int> Several(int count, int of = Numbers)
    {
        var drawn = new SortedSet<int>();
        while (drawn.Count < count)
        {
            drawn.Add(Between(0, of - 1));
        }

        return drawn;
    }

    private string Signed(int least, int most) => (Between(0, 1) == 0 ? "+" : "-") + Between(least, most).ToString(CultureInfo.InvariantCulture);

    private int Between(int least, int most)
    {
        _lot = (_lot * 1664525) + 1013904223;
        return least + (int)((_lot >> 8) % (uint)(most - least + 1));
    }

    private void Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(line).Append('\n');
        }
    }

    private static string Date(int turn) => Beginning.AddMonths(turn).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
