// Writes a scenario of many events, to measure how long the checker takes:
//   dotnet run tests/Scripts/LargeScenario.cs -- 10000 a-folder
// Every event has a window, a condition, a chance, a text and a question with three options; the same number gives the same files.
using System.Globalization;
using System.Text;

var events = int.Parse(args[0], CultureInfo.InvariantCulture);
var folder = Directory.CreateDirectory(args[1]).FullName;
const int Variables = 60;
const int PerFile = 500;
uint state = 1953;

File.WriteAllText(Path.Combine(folder, "scenario.yaml"), Head());
Directory.CreateDirectory(Path.Combine(folder, "events"));
for (var first = 0; first < events; first += PerFile)
{
    var text = new StringBuilder("events:\n");
    for (var i = first; i < Math.Min(events, first + PerFile); i++)
    {
        text.Append(Event(i));
    }

    File.WriteAllText(Path.Combine(folder, "events", $"part_{first / PerFile:000}.yaml"), text.ToString());
}

int Draw(int below)
{
    state = (state * 1664525) + 1013904223;
    return (int)((state >> 8) % (uint)below);
}

string Head()
{
    var text = new StringBuilder("""
        scenario: many-events
        title: Many events
        summary: A scenario that nobody plays, to measure the checker.
        start: 1953-03-05
        turn: week
        turns: 240
        chairs: [first, second]

        axes:
          - id: relief
            title: Relief
            against: Wait
            for: Relief at once

        people:
          - id: first
            name: The First
            text: He holds the office.
            seat: full
            born: 1900
          - id: second
            name: The Second
            text: He would like to.
            seat: full
            born: 1902

        endings:
          - id: over
            title: It is over
            text: The time is up.

        variables:

        """);
    for (var i = 0; i < Variables; i++)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - id: number_{i}\n    title: Number {i}\n    meaning: One of many.\n    range: 0..100\n    start: {Draw(101)}\n");
    }

    return text.ToString();
}

string Event(int number)
{
    var from = new DateOnly(1953, 3, 5).AddDays(Draw(1500));
    var text = new StringBuilder();
    text.Append(CultureInfo.InvariantCulture, $"  - id: event_{number}\n    title: Event {number}\n    from: {from:yyyy-MM-dd}\n    until: {from.AddDays(20 + Draw(120)):yyyy-MM-dd}\n");
    text.Append(CultureInfo.InvariantCulture, $"    if: number_{Draw(Variables)} > {10 + Draw(30)} and (number_{Draw(30)} < {60 + Draw(30)} or number_{30 + Draw(30)} >= {20 + Draw(40)})\n    chance: {20 + Draw(80)}\n");
    text.Append(CultureInfo.InvariantCulture, $"    text: |\n      Something happens for the {number}th time, and somebody has to answer for it.\n    invented: because it only measures\n");
    text.Append("    question:\n      text: What is to be done?\n      options:\n");
    for (var option = 0; option < 3; option++)
    {
        text.Append(CultureInfo.InvariantCulture, $"        - id: answer_{option}\n          label: Answer {option} to event {number}\n          line:\n            - relief {option - 1}\n");
        text.Append(CultureInfo.InvariantCulture, $"          effects:\n            - number_{Draw(Variables)} +{1 + Draw(9)}\n            - after {1 + Draw(6)} turns: number_{Draw(Variables)} -{1 + Draw(9)}\n          outcome: It is done, and something follows from it.\n");
    }

    return text.ToString();
}
