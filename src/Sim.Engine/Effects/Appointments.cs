using Sim.Engine.Evaluation;
using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Effects;

/// <summary><c>appoint ivanov to premier</c>, <c>vacate premier</c>: an office gives its bases to whoever holds it and takes them from whoever leaves.</summary>
public static class Appointments
{
    public static void Apply(Appoint appoint, in Doing doing)
    {
        var person = Evaluator.PersonOf(appoint.Who, doing.Affairs.Situation, doing.Cast);
        var office = OfficeOf(appoint, doing.Affairs.Situation, doing.Cast);
        if (person >= 0 && office >= 0 && doing.Affairs.Situation.IsActive(person))
        {
            Pass(office, person, doing);
        }
    }

    /// <summary>The office that is meant: of a vacant one that of which the motion speaks, else the greatest; −1 where there is none.</summary>
    public static int OfficeOf(Appoint appoint, Situation situation, in Cast cast) => appoint.Office != Appoint.GreatestVacant ? appoint.Office
        : cast.Office >= 0 ? cast.Office
        : situation.GreatestOfficeOf(-1);

    /// <summary>The vacant office that is meant by whoever does an act now; −1 where it fills none.</summary>
    public static int MeantBy(Act act, Situation situation) => act.FillsAVacancy ? situation.GreatestOfficeOf(-1) : -1;

    public static void Apply(Vacate vacate, in Doing doing) => Pass(vacate.Office, -1, doing);

    /// <summary>An office falls vacant.</summary>
    public static void Take(int office, in Doing doing) => Pass(office, -1, doing);

    /// <summary>Everything a person holds falls vacant.</summary>
    public static void TakeAllFrom(int person, in Doing doing)
    {
        for (var office = 0; office < doing.Affairs.Scenario.Offices.Length; office++)
        {
            if (doing.Affairs.Situation.HolderOf(office) == person)
            {
                Pass(office, -1, doing);
            }
        }
    }

    private static void Pass(int office, int to, in Doing doing)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var from = affairs.Situation.HolderOf(office);
        if (from == to)
        {
            return;
        }

        affairs[layout.Holders + office] = to + 1;
        var cause = new Cause(CauseKind.Office, office, -1, to < 0 ? from : to, affairs.Turn);
        foreach (var gift in affairs.Scenario.Offices[office].Gives)
        {
            Give(gift, from, -1, cause, doing);
            Give(gift, to, 1, cause, doing);
        }

        affairs.Told?.Add(new OfficeChanged(affairs.Turn, office, from, to));
    }

    private static void Give(BaseAmount gift, int person, int sign, Cause cause, in Doing doing)
    {
        if (person >= 0)
        {
            doing.Affairs.Change(doing.Affairs.Scenario.Layout.PersonSlot(person, (int)gift.Base), sign * gift.Amount, cause);
        }
    }
}
