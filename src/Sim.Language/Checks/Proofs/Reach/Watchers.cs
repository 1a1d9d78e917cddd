using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>Which sites must be looked at again when a number or a choice has widened.</summary>
internal sealed class Watchers
{
    private readonly Numbers _numbers;
    private readonly int _firstNumber;
    private readonly List<(int What, int Site)> _all;
    private readonly int[] _last;
    private readonly int[] _starts;
    private readonly int[] _sites;
    private int _site;

    public Watchers(IReadOnlyList<Site> sites, Numbers numbers, Choices choices)
    {
        _numbers = numbers;
        _firstNumber = choices.Count;
        _all = new List<(int, int)>(sites.Count * 4);
        _last = new int[choices.Count + numbers.Count];
        Array.Fill(_last, -1);
        foreach (var site in sites)
        {
            _site = site.Number;
            Watch(site);
        }

        // Counted first, so that all stand in one array.
        _starts = new int[_last.Length + 1];
        foreach (var (what, _) in _all)
        {
            _starts[what + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _sites = new int[_all.Count];
        var at = _starts[..^1];
        foreach (var (what, site) in _all)
        {
            _sites[at[what]++] = site;
        }
    }

    public ReadOnlySpan<int> OfChoice(int choice) => Of(choice);

    /// <summary>Nothing watches a number that was only met on the way, after the sites had been looked through.</summary>
    public ReadOnlySpan<int> OfNumber(int number) => _firstNumber + number < _last.Length ? Of(_firstNumber + number) : [];

    private ReadOnlySpan<int> Of(int what) => _sites.AsSpan(_starts[what], _starts[what + 1] - _starts[what]);

    private void Watch(Site site)
    {
        WatchAll(site.Premises.Literals);
        foreach (var clause in site.Clauses ?? [])
        {
            WatchAll(clause);
        }

        if (site.Chance is not null)
        {
            Watch(site.Chance, site.Here);
        }

        foreach (var effect in site.Effects)
        {
            if (effect.Landed().What is Change { Amount: not Number } change)
            {
                Watch(change.Amount, site.Here);
            }
        }
    }

    private void WatchAll(Literal[] literals)
    {
        foreach (ref readonly var literal in literals.AsSpan())
        {
            switch (literal.Kind)
            {
                case LiteralKind.Choice:
                    Watch(literal.What);
                    break;
                case LiteralKind.Same:
                    Watch(literal.What);
                    Watch(literal.Other);
                    break;
                case LiteralKind.Sum:
                    foreach (var number in literal.Sum!.Numbers)
                    {
                        WatchNumber(number);
                    }

                    break;
                default:
                    WatchNumber(literal.What);
                    break;
            }
        }
    }

    private void WatchNumber(int number)
    {
        if (_numbers.SumOf(number) is var (amount, here))
        {
            Watch(amount, here);
        }
        else
        {
            Watch(_firstNumber + number);
        }
    }

    private void Watch(Expression amount, int here)
    {
        switch (amount)
        {
            case Arithmetic arithmetic:
                Watch(arithmetic.Left, here);
                Watch(arithmetic.Right, here);
                break;
            case Call call:
                foreach (var argument in call.Arguments)
                {
                    Watch(argument, here);
                }

                break;
            case Either either:
                Watch(either.Then, here);
                Watch(either.Otherwise, here);
                break;
            case Number:
                break;
            default:
                Watch(_firstNumber + _numbers.Of(amount, here));
                break;
        }
    }

    // Each site once for each thing.
    private void Watch(int what)
    {
        if (what < _last.Length && _last[what] != _site)
        {
            _last[what] = _site;
            _all.Add((what, _site));
        }
    }
}
