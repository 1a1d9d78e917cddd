using Sim.Commands;

return SimProgram.Run(args, Surroundings.OfThisProcess());
