using Tutorship.Bot.Commands;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
return await TutorshipCommands.RunAsync(args);
