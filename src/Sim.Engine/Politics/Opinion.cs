using Sim.Engine.Evaluation;

namespace Sim.Engine.Politics;

/// <summary>What a person thinks of something that can be voted for, before he has looked round: his stances, and what its effects are worth to him.</summary>
public static class Opinion
{
    public static int Of(in Position position, int person, Outlook outlook, in Cast cast) =>
        Conviction(position, person, outlook) + Advantage(position, person, outlook, cast) + position.Ease;

    public static int Conviction(in Position position, int person, Outlook outlook)
    {
        var sum = 0;
        for (var axis = 0; axis < position.Line.Length; axis++)
        {
            sum += Conviction(position, person, outlook, axis);
        }

        return sum;
    }

    public static int Conviction(in Position position, int person, Outlook outlook, int axis) =>
        outlook.Situation.Scenario.Weights.Stance * outlook.Situation.Stance(person, axis) * position.Line[axis];

    private static int Advantage(in Position position, int person, Outlook outlook, in Cast cast) =>
        Interests.Of(position.Effects, person, outlook, cast) * outlook.Situation.Scenario.Weights.Interest / 100;
}
