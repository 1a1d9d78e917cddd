using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>Which sites must be looked at again when a number or a choice has widened.</summary>
internal sealed class Watchers
{
    private readonly Numbers _numbers;
    private readonly int[] _starts;
    private readonly int[] _sites;

    public Watchers(IReadOnlyList<Site> sites, Numbers numbers, Choices choices)
    {
        _numbers = numbers;
        var all = new List<(int What, int Site)>(sites.Count * 3);
        var seen = new HashSet<int>();
        foreach (var site in sites)
        {
            seen.Clear();
            Collect(site, seen, choices.Count);
            foreach (var what in seen)
            {
                all.Add((what, site.Number));
            }
        }

        // Counted first, so that all stand in one array.
        _starts = new int[choices.Count + numbers.Count + 1];
        foreach (var (what, _) in all)
        {
            _starts[what + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _sites = new int[all.Count];
        var at = _starts[..^1];
        foreach (var (what, site) in all)
        {
            _sites[at[what]++] = site;
        }

        FirstNumber = choices.Count;
    }

    private int FirstNumber { get; }

    public ReadOnlySpan<int> OfChoice(int choice) => Of(choice);

    public ReadOnlySpan<int> OfNumber(int number) => Of(FirstNumber + number);

    private ReadOnlySpan<int> Of(int what) => _sites.AsSpan(_starts[what], _starts[what + 1] - _starts[what]);

    private void Collect(Site site, HashSet<int> seen, int firstNumber)
    {
        foreach (var literal in site.Premises.Literals)
        {
            Collect(literal, seen, firstNumber);
        }

        foreach (var clause in site.Clauses ?? [])
        {
            foreach (var literal in clause)
            {
                Collect(literal, seen, firstNumber);
            }
        }

        if (site.Chance is not null)
        {
            Collect(site.Chance, site.Here, seen, firstNumber);
        }

        foreach (var effect in site.Effects)
        {
            if (effect.Landed().What is Change { Amount: not Number } change)
            {
                Collect(change.Amount, site.Here, seen, firstNumber);
            }
        }
    }

    private void Collect(in Literal literal, HashSet<int> seen, int firstNumber)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Choice:
                seen.Add(literal.What);
                break;
            case LiteralKind.Same:
                seen.Add(literal.What);
                seen.Add(literal.Other);
                break;
            case LiteralKind.Sum:
                foreach (var number in literal.Sum!.Numbers)
                {
                    CollectNumber(number, seen, firstNumber);
                }

                break;
            default:
                CollectNumber(literal.What, seen, firstNumber);
                break;
        }
    }

    private void CollectNumber(int number, HashSet<int> seen, int firstNumber)
    {
        if (_numbers.SumOf(number) is var (amount, here))
        {
            Collect(amount, here, seen, firstNumber);
        }
        else
        {
            seen.Add(firstNumber + number);
        }
    }

    private void Collect(Expression amount, int here, HashSet<int> seen, int firstNumber)
    {
        switch (amount)
        {
            case Arithmetic arithmetic:
                Collect(arithmetic.Left, here, seen, firstNumber);
                Collect(arithmetic.Right, here, seen, firstNumber);
                break;
            case Call call:
                foreach (var argument in call.Arguments)
                {
                    Collect(argument, here, seen, firstNumber);
                }

                break;
            case Number:
                break;
            default:
                seen.Add(firstNumber + _numbers.Of(amount, here));
                break;
        }
    }
}
