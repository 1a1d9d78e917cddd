using Sim.Engine;
using Sim.Engine.Chances;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Forecasts;

/// <summary>
/// Fills a picture up to a whole situation, each time another. What is not known is taken as it stands in another game of the same scenario
/// by that turn; a number that is believed between limits is taken from there too if it lies between them, and else drawn.
/// </summary>
internal sealed class Imagination
{
    private static readonly Address Place = Address.Of("forecast", "belief");
    private static readonly Address Time = Address.Of("forecast", "time");

    private readonly Picture _picture;
    private readonly Playout _elsewhere;
    private readonly Layout _layout;
    private readonly int _turn;

    public Imagination(Picture picture, Table table)
    {
        _picture = picture;
        _layout = picture.Scenario.Layout;
        _turn = picture.Numbers[Layout.Turn];
        _elsewhere = table.Playout(new GameOptions(picture.Numbers[Layout.Chair], KeepBooks: false, HostMachines: false));
    }

    /// <summary>Draws how things may really stand.</summary>
    /// <param name="numbers">Room for a whole situation.</param>
    public void Draw(ulong seed, Span<int> numbers)
    {
        _elsewhere.Play(seed, _turn);
        var usual = _elsewhere.Situation.Numbers;
        _picture.Numbers.AsSpan().CopyTo(numbers);
        foreach (var slot in _picture.Unknown)
        {
            numbers[slot] = usual[slot];
        }

        for (var variable = 0; variable < _picture.Beliefs.Length; variable++)
        {
            var belief = _picture.Beliefs[variable];
            var slot = _layout.Variables + variable;
            numbers[slot] = belief.IsExact ? belief.Low
                : usual[slot] >= belief.Low && usual[slot] <= belief.High ? usual[slot]
                : belief.Low + Chance.Draw(seed, _turn, Place.With(new Address((ulong)variable)), belief.High - belief.Low + 1);
        }

        ImagineTime(seed, numbers);
        FreeTheFallen(numbers);
    }

    // Of the time that everybody had today he may have left any part.
    private void ImagineTime(ulong seed, Span<int> numbers)
    {
        var open = _layout.CrisisCount == 0 ? -1 : numbers[_layout.Crises] - 1;
        var most = open < 0 ? _picture.Scenario.Slots : _picture.Scenario.Crises[open].Slots;
        foreach (var slot in _picture.Unknown)
        {
            if (slot >= _layout.SlotsLeft && slot < _layout.SlotsLeft + _layout.People)
            {
                var person = slot - _layout.SlotsLeft;
                numbers[slot] = _picture.Scenario.People[person].Acts && IsThere(numbers, person) ? Chance.Draw(seed, _turn, Time.With(new Address((ulong)person)), most + 1) : 0;
            }
        }
    }

    // In the other game others may have fallen: nobody is bound to or by who is not there. And who owes himself a vote the person knows.
    private void FreeTheFallen(Span<int> numbers)
    {
        var chair = _picture.Numbers[Layout.Chair];
        foreach (var slot in _picture.Unknown)
        {
            if (slot >= _layout.Owes && slot < _layout.OwesNext + _layout.People && numbers[slot] == chair + 1)
            {
                numbers[slot] = 0;
            }
        }

        for (var person = 0; person < _layout.People; person++)
        {
            foreach (var block in (ReadOnlySpan<int>)[_layout.Pledges, _layout.Owes, _layout.OwesNext])
            {
                var other = numbers[block + person] - 1;
                if (other >= 0 && (other == person || !IsThere(numbers, person) || !IsThere(numbers, other)))
                {
                    numbers[block + person] = 0;
                }
            }
        }
    }

    private bool IsThere(ReadOnlySpan<int> numbers, int person) => numbers[_layout.Standings + person] == (int)Standing.Active;
}
