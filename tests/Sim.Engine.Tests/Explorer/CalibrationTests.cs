using Sim.Explorer.Calibrations;

namespace Sim.Engine.Tests.Explorer;

/// <summary>Whether what was called seven in ten comes in seven of ten.</summary>
public class CalibrationTests
{
    [Fact]
    public void Who_is_sure_and_right_is_perfect_and_who_is_sure_and_wrong_is_not()
    {
        Assert.Equal(new Fraction(0, 1), Of((1000, true), (0, false)).Brier);
        Assert.Equal(new Fraction(1, 1), Of((0, true), (1000, false)).Brier);
        Assert.Equal(new Fraction(1, 4), Of((500, true), (500, false), (500, true)).Brier);
        Assert.Equal(new Fraction(1, 2), Of((1000, true), (1000, false)).Brier);
    }

    [Fact]
    public void The_score_is_exact()
    {
        // 0.3² and 0.7²: 0.58 / 2.
        Assert.Equal(new Fraction(29, 100), Of((700, true), (700, false)).Brier);
        Assert.Equal(new Fraction(1, 3_000_000), Of((1, false), (0, false), (0, false)).Brier);
    }

    [Fact]
    public void A_forecast_stands_in_its_tenth_and_certainty_in_the_last()
    {
        var tenths = Of((0, false), (99, false), (100, true), (699, true), (700, true), (750, false), (799, true), (900, true), (1000, true)).Tenths;

        Assert.Equal([2, 1, 0, 0, 0, 0, 1, 3, 0, 2], tenths.Select(t => t.Forecasts));
        Assert.Equal([0, 1, 0, 0, 0, 0, 1, 2, 0, 2], tenths.Select(t => t.Came));
        Assert.Equal(new Fraction(2, 3), tenths[7].Share);
        Assert.Equal(new Fraction(2249, 3000), tenths[7].Mean);
        Assert.Equal(667, tenths[7].Share!.Value.PerMille);
        Assert.Null(tenths[8].Share);
        Assert.Null(tenths[8].Mean);
    }

    [Fact]
    public void The_order_in_which_forecasts_are_added_does_not_matter()
    {
        var one = Of((120, true), (880, true), (430, false), (1000, false));
        var other = Of((1000, false), (430, false));
        other.Add(Of((880, true), (120, true)));

        Assert.Equal(one.Brier, other.Brier);
        Assert.Equal(one.Tenths.ToArray(), other.Tenths.ToArray());
        Assert.Equal(4, other.Forecasts);
    }

    [Fact]
    public void Whoever_always_says_the_share_is_the_one_to_beat()
    {
        var marked = Of((250, true), (250, false), (250, false), (250, false));
        Assert.Equal(new Fraction(3, 16), marked.BrierOfTheShare);
        Assert.Equal(marked.BrierOfTheShare, marked.Brier);
    }

    [Fact]
    public void Where_nothing_was_forecast_there_is_no_score()
    {
        Assert.Null(new Calibration().Brier);
        Assert.Null(new Calibration().BrierOfTheShare);
        Assert.Equal(10, new Calibration().Tenths.Length);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void What_is_no_likelihood_is_refused(int perMille) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calibration().Add(perMille, true));

    [Fact]
    public void Fractions_are_rounded_to_the_nearest_thousandth()
    {
        Assert.Equal(333, new Fraction(1, 3).PerMille);
        Assert.Equal(667, new Fraction(2, 3).PerMille);
        Assert.Equal(1, new Fraction(1, 2000).PerMille);
        Assert.Equal(0, new Fraction(1, 2001).PerMille);
    }

    private static Calibration Of(params (int PerMille, bool Happened)[] forecasts)
    {
        var calibration = new Calibration();
        foreach (var (perMille, happened) in forecasts)
        {
            calibration.Add(perMille, happened);
        }

        return calibration;
    }
}
