using System.Collections.Immutable;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>The four cases (fact base, items 13, 30, 58, 98).</summary>
internal static class Cases
{
    public static ImmutableArray<ShowdownCase> All { get; } =
    [
        new()
        {
            Date = "1953-06",
            Target = "beria",
            Post = "police",
            Rivals = ["khrushchev", "malenkov", "bulganin", "molotov"],
            Historical = [Outcome.Arrested],
            Mirror = [Outcome.RivalFell, Outcome.OtherFell, Outcome.Reversed],
            MeetsHistorical = true,
            MeetsMirror = true,
            MeetsWithout = true,
            Cause = "no army on the plotters' side",
            Without = [new("zhukov.army", 0), new("moskalenko.army", 0), new("bulganin.army", 0), new("voroshilov.army", 0)],
        },
        new()
        {
            Date = "1955-01",
            Target = "malenkov",
            Post = "premier",
            Rivals = ["khrushchev", "molotov", "bulganin"],
            Historical = [Outcome.Demoted],
            Mirror = [Outcome.RivalFell, Outcome.Repulsed],
            MeetsHistorical = true,
            MeetsMirror = true,
            MeetsWithout = true,
            Cause = "no Leningrad Affair reopened and no quarrel over steel and the bomb",
            Without =
            [
                new("malenkov.exposure", 10), new("malenkov.authority", 58), new("trust(khrushchev, malenkov)", 40), new("trust(molotov, malenkov)", 46),
                new("trust(bulganin, malenkov)", 52), new("trust(kaganovich, malenkov)", 48), new("trust(voroshilov, malenkov)", 50),
            ],
        },
        new()
        {
            Date = "1957-06",
            Target = "khrushchev",
            Post = "party_head",
            Rivals = ["malenkov", "molotov", "kaganovich", "bulganin", "voroshilov", "pervukhin", "saburov"],
            Historical = [Outcome.Reversed],
            Mirror = [Outcome.Demoted, Outcome.Removed, Outcome.Arrested],
            MeetsHistorical = true,
            MeetsMirror = true,
            MeetsWithout = true,
            StoodByHim = ["mikoyan", "suslov", "kirichenko"],
            Cause = "no aeroplanes for the plenum",
            Without = [new("zhukov.wings", 0), new("serov.wings", 0), new("zhukov.army", 6), new("serov.security", 6)],
        },
        new()
        {
            Date = "1964-10",
            Target = "khrushchev",
            Post = "party_head",
            Rivals = ["brezhnev", "podgorny", "shelepin", "semichastny", "suslov", "ignatov"],
            Historical = [Outcome.Removed, Outcome.Demoted],
            Mirror = [Outcome.RivalFell, Outcome.OtherFell, Outcome.Reversed, Outcome.Repulsed],
            MeetsHistorical = true,
            MeetsMirror = true,
            MeetsWithout = true,
            StoodByHim = ["mikoyan"],
            Cause = "the secretaries not offended",
            Without =
            [
                new("khrushchev.party", 76), new("khrushchev.clients", 60), new("khrushchev.offended", 10), new("trust(brezhnev, khrushchev)", 66),
                new("trust(podgorny, khrushchev)", 68), new("trust(kirilenko, khrushchev)", 66), new("trust(voronov, khrushchev)", 56),
                new("trust(polyansky, khrushchev)", 56), new("trust(shelepin, khrushchev)", 52), new("trust(semichastny, khrushchev)", 60),
            ],
        },
    ];
}
