using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>
/// An amount, made ready to be read often: a fixed number, a table over the one number that it rests on, or else the expression itself.
/// </summary>
public sealed class Quantity
{
    private readonly Place _place;
    private readonly int _least;
    private readonly int[]? _values;
    private readonly int _otherwise;
    private readonly Expression? _plain;
    private readonly ulong _needs;

    private Quantity(Place place, int least, int[]? values, int otherwise, Expression? plain)
    {
        (_place, _least, _values, _otherwise, _plain) = (place, least, values, otherwise, plain);
        _needs = plain is null ? Bit(place.First) | Bit(place.Second) : Mentions.Of(plain);
    }

    public static Quantity Nothing { get; } = new(default, 0, null, 0, null);

    public static Quantity Of(Expression expression, Scenario scenario)
    {
        if (Unary.IsConstant(expression))
        {
            return new Quantity(default, 0, null, Unary.Constant(expression), null);
        }

        if (Unary.ReadingOf(expression) is { } reading
            && Place.Of(reading, scenario) is { } place
            && Unary.RangeOf(reading, scenario) is (int min, int max))
        {
            var values = new int[max - min + 1];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Unary.At(expression, min + i);
            }

            return new Quantity(place, min, values, Unary.At(expression, 0), null);
        }

        return new Quantity(default, 0, null, 0, expression);
    }

    /// <summary>What it is whatever the situation; null where it is not the same always.</summary>
    public int? Fixed => _values is null && _plain is null ? _otherwise : null;

    /// <summary>Whether it has to be asked again for another person in the part.</summary>
    public bool Needs(int part) => (_needs >> part & 1) != 0;

    /// <summary>Whether it is a table over one number of whoever plays a part.</summary>
    public bool IsColumn(int part) => _values is not null && _place.IsColumn(part);

    /// <summary>What it is for each of those who could play a part, where <see cref="IsColumn"/>.</summary>
    public void OfEach(int part, Scene scene, Span<int> amounts)
    {
        var numbers = scene.In(scene.ColumnOf(_place, part), amounts.Length);
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = numbers.Length == 0 ? _otherwise : _values![numbers[i] - _least];
        }
    }

    public int Of(Scene scene)
    {
        if (_values is { } values)
        {
            var slot = _place.Slot(scene);
            return slot < 0 ? _otherwise : values[scene.Numbers[slot] - _least];
        }

        return _plain is null ? _otherwise : Evaluator.Evaluate(_plain, scene.Situation, scene.Cast);
    }

    private static ulong Bit(int part) => part < 64 ? 1UL << part : ulong.MaxValue;
}
