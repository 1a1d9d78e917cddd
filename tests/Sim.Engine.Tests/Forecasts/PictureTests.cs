using Sim.Engine.Tests.Politics;
using Sim.Engine.Tests.Reports;
using Sim.Model.Forecasts;
using Sim.Model.Scenarios;
using Sim.Reports.Forecasts;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Engine.Tests.Forecasts;

/// <summary>A forecast rests on what the player's person knows. Whatever he does not know can be changed behind his back, and nothing moves.</summary>
public sealed class PictureTests
{
    private const int Me = SmallWorld.Malenkov;
    private static readonly Layout Layout = SmallWorld.Scenario.Layout;

    public static TheoryData<string> Secrets => ["a plot", "what others want", "how bold they are", "what they think of each other", "an estimate", "luck", "what is on its way"];

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_moves_no_forecast(string secret)
    {
        var (plain, planted) = (ForecasterTests.AtSession(), ForecasterTests.AtSession());
        Plant(secret, planted);
        Assert.NotEqual(plain.Situation.Numbers, planted.Situation.Numbers);
        var (one, other) = (Pictures.Of(Views.Of(plain)), Pictures.Of(Views.Of(planted)));
        Assert.Equal<int>([.. one.Numbers], [.. other.Numbers]);
        Assert.Equal<Belief>([.. one.Beliefs], [.. other.Beliefs]);
        Assert.Equal<int>([.. one.Unknown], [.. other.Unknown]);

        var (from, fromPlanted) = (ForecasterTests.Forecaster(plain), ForecasterTests.Forecaster(planted));
        ForecasterTests.Play(from, 30);
        ForecasterTests.Play(fromPlanted, 30);
        Assert.Equal(ForecasterTests.Text(from.Forecast), ForecasterTests.Text(fromPlanted.Forecast));
    }

    [Fact]
    public void What_he_knows_moves_it()
    {
        var (plain, changed) = (ForecasterTests.AtSession(), ForecasterTests.AtSession());
        changed.Situation.Numbers[Layout.PersonSlot(Me, (int)Base.Party)] += 30;
        Assert.NotEqual<Belief>([.. Pictures.Of(Views.Of(plain)).Beliefs], [.. Pictures.Of(Views.Of(changed)).Beliefs]);
    }

    [Fact]
    public void An_estimate_is_believed_as_far_as_it_is_shown()
    {
        var view = Views.Of(ForecasterTests.AtSession());
        var picture = Pictures.Of(view);
        foreach (var variable in view.Scenario.Variables)
        {
            var belief = picture.Beliefs[variable.Index];
            Assert.InRange(view.Situation[variable], belief.Low, belief.High);
            if (Knowledge.Of(view, variable) == Known.Estimate && !variable.Flag)
            {
                var shown = Level.Rounded(view.Situation[variable]);
                Assert.All(Enumerable.Range(belief.Low, belief.High - belief.Low + 1), value => Assert.Equal(Math.Clamp(shown, variable.Min, variable.Max), Math.Clamp(Level.Rounded(value), variable.Min, variable.Max)));
            }
        }
    }

    [Fact]
    public void Whoever_agreed_with_him_is_known_to_have_agreed()
    {
        var molotov = WhyWorld.Scenario.PersonNamed("molotov")!.Index;
        var beria = WhyWorld.Scenario.PersonNamed("beria")!.Index;
        var games = Enumerable.Range(1, 40).Select(seed => Sounded((ulong)seed)).ToList();
        var agreed = games.Where(game => game.Situation.PledgedAgainst(molotov) == beria).ToList();
        Assert.InRange(agreed.Count, 1, games.Count - 1);
        Assert.All(agreed, game =>
        {
            var picture = Pictures.Of(Views.Of(game));
            Assert.Equal(beria + 1, picture.Numbers[Layout.Pledges + molotov]);
            Assert.DoesNotContain(Layout.Pledges + molotov, picture.Unknown);
        });
        Assert.All(games.Except(agreed), game => Assert.Equal(0, Pictures.Of(Views.Of(game)).Numbers[Layout.Pledges + molotov]));
        Assert.All(games, game => Assert.Equal(game.Situation.PledgedAgainst(SmallWorld.Khrushchev) + 1, Pictures.Of(Views.Of(game)).Numbers[Layout.Pledges + SmallWorld.Khrushchev]));

        static Game Sounded(ulong seed)
        {
            var game = Game.Begin(WhyWorld.Scenario, seed, SmallWorld.Khrushchev);
            game.Do("act sound_out molotov against beria");
            return game;
        }
    }

    [Fact]
    public void The_picture_of_nobody_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Pictures.Of(Views.Of(Game.Begin(SmallWorld.Scenario, 1, -1))));

    private static void Plant(string secret, Game game)
    {
        var numbers = game.Situation.Numbers;
        var (beria, molotov) = (game.Scenario.PersonNamed("beria")!.Index, game.Scenario.PersonNamed("molotov")!.Index);
        switch (secret)
        {
            case "a plot":
                numbers[Layout.Pledges + beria] = Me + 1;
                numbers[Layout.PledgedIn + beria] = 1;
                break;
            case "what others want":
                numbers[Layout.AimStrengths + (beria * Layout.Aims)] += 37;
                break;
            case "how bold they are":
                numbers[Layout.Nerves + molotov] += 9;
                break;
            case "what they think of each other":
                Within(numbers, Layout.TrustSlot(beria, molotov), trust => Level.Warmth(trust) == Level.Warmth(numbers[Layout.TrustSlot(beria, molotov)]));
                break;
            case "an estimate":
                var estimated = game.Scenario.Variables.First(v => Knowledge.Of(Views.Of(game), v) == Known.Estimate && !v.Flag && v.Max - v.Min > 20);
                var slot = Layout.Variables + estimated.Index;
                Within(numbers, slot, value => Level.Rounded(value) == Level.Rounded(numbers[slot]));
                break;
            case "luck":
                numbers[Layout.SeedLow] ^= 12345;
                break;
            default:
                // A whisper of which one has not heard is under way.
                var record = numbers.AsSpan(Layout.Pending + (numbers[Layout.PendingCount] * Layout.PendingStride), Layout.PendingStride);
                record.Clear();
                record[0] = game.Situation.Turn + 2;
                record[2] = beria;
                record[7] = (int)Sim.Model.Ledgers.CauseKind.Act;
                record[8] = game.Scenario.Acts.First(a => a.Seen == Seen.Secret && !a.Motion).Index;
                numbers[Layout.PendingCount]++;
                break;
        }
    }

    private static void Within(int[] numbers, int slot, Func<int, bool> looksTheSame)
    {
        var other = new[] { 1, -1, 2, -2 }.Select(step => numbers[slot] + step).First(looksTheSame);
        numbers[slot] = other;
    }
}
