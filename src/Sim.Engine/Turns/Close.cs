using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Engine.Turns;

/// <summary>The close of a turn: offices grow, rules move the world, machines are tried, and the game may be over.</summary>
public static class Close
{
    public static void Run(in Doing doing)
    {
        Grow(doing);
        foreach (var rule in doing.Table.Playbook.Rules)
        {
            if (rule.Rule.Crisis < 0)
            {
                Move(rule, doing);
            }
        }

        foreach (var machine in doing.Affairs.Scenario.Machines)
        {
            for (var country = 0; country < (machine.EachCountry ? doing.Affairs.Scenario.Countries.Length : 1); country++)
            {
                doing.Machines[machine.Index].Close(doing, country);
            }
        }

        Session.Adjourn(doing.Affairs);
        End(doing);
    }

    private static void Grow(in Doing doing)
    {
        var affairs = doing.Affairs;
        foreach (var office in affairs.Scenario.Offices)
        {
            var holder = affairs.Situation.HolderOf(office.Index);
            if (holder < 0)
            {
                continue;
            }

            foreach (var growth in office.Grows)
            {
                var slot = affairs.Scenario.Layout.PersonSlot(holder, (int)growth.Base);
                affairs.Change(slot, growth.Amount, new Cause(CauseKind.Office, office.Index, -1, holder, affairs.Turn));
            }
        }
    }

    /// <summary>Lets a rule move the world, once or for everybody.</summary>
    public static void Move(PlayedRule played, in Doing doing)
    {
        var affairs = doing.Affairs;
        var rule = played.Rule;
        var cause = new Cause(CauseKind.Rule, rule.Index, -1, -1, affairs.Turn);
        var rounds = rule.Each switch
        {
            Each.Country => affairs.Scenario.Countries.Length,
            Each.Person => affairs.Scenario.People.Length,
            _ => 1,
        };
        // Where it fails for everybody nothing can change that for anybody; where it holds, only what the rule itself moves.
        affairs.Scene.Play(Cast.Nobody);
        var holds = played.Before.Holds(affairs.Scene);
        for (var i = 0; i < rounds && holds; i++)
        {
            if (rule.Each == Each.Person && !affairs.Situation.IsActive(i))
            {
                continue;
            }

            var cast = rule.Each switch
            {
                Each.Country => Cast.InCountry(i),
                Each.Person => Cast.About(i),
                _ => Cast.Nobody,
            };
            affairs.Scene.Play(cast);
            if (played.If.Holds(affairs.Scene))
            {
                EffectList.ApplyAll(played.Effects, doing with { Cast = cast, Cause = cause });
                holds = played.Before.Holds(affairs.Scene);
            }
        }
    }

    private static void End(in Doing doing)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        var because = situation.Chair >= 0 && !situation.IsActive(situation.Chair) ? "You no longer hold any office." : null;
        affairs.Scene.Play(Cast.Nobody);
        for (var i = 0; because is null && i < affairs.Scenario.Closings.Length; i++)
        {
            because = doing.Table.Playbook.Closings[i].Holds(affairs.Scene) ? affairs.Scenario.Closings[i].Because : null;
        }

        because ??= affairs.Turn + 1 >= affairs.Scenario.Calendar.Turns ? "The time of this scenario is over." : null;
        if (because is not null)
        {
            affairs[Layout.Over] = 1;
            affairs.Told?.Add(new GameClosed(affairs.Turn, because));
        }
    }
}
