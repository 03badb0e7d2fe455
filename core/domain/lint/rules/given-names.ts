/** Given names frequent in France, of every generation and origin; those that are also words or products are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Adam Agathe Agnès Aïcha Alain Albert Alex Alexandra Alexandre Alexis Alice Aline Amélie Amina Amir Anaïs André Andrée
  Angélique Anissa Anita Anna Anne Annick Annie Anthony Antoine Antoinette Antonio Arnaud Arthur Audrey Aurélie Aurélien
  Axel Aya Ayoub Baptiste Bastien Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Carole
  Caroline Catherine Cécile Cédric Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire
  Clara Clarisse Clément Coline Colette Coralie Corinne Cyril Damien Daniel Danielle David Delphine Denis Denise Didier
  Dominique Dorothée Édouard Éléonore Éliane Élisabeth Élise Élodie Éloïse Emma Emmanuel Emmanuelle Enzo Éric Estelle
  Étienne Eugène Évelyne Fabien Fabienne Fabrice Fanny Farid Fatima Fatou Fernand Florence Florent Florian Francine Franck
  François Françoise Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Geneviève Georges Georgette Gérald Gérard Germaine
  Ghislaine Gilbert Gilles Ginette Grégory Guillaume Guy Gwenaëlle Hakim Hamza Hassan Hélène Henri Henriette Hervé Hugo
  Hugues Ibrahim Inès Irène Isabelle Ismaël Jacqueline Jacques Jamila Janine Jean Jeanne Jeannine Jennifer Jérémy Jérôme
  Jessica Joël Joëlle Johan Jonathan José Josée Josiane Joseph Josette Jules Julia Julie Julien Juliette Justine Karim
  Karima Karine Kévin Khadija Killian Laetitia Laura Laure Laurence Laurent Léa Leïla Léo Léon Léonie Lionel Lise Lisa
  Louis Louise Loïc Luc Lucas Lucie Lucien Lucienne Ludovic Lydia Lydie Madeleine Mamadou Manon Marc Marcel Marcelle
  Margaux Margot Marguerite Maria Marianne Marie Marielle Marine Marion Marius Martial Martine Maryse Mathieu Mathilde
  Maud Maurice Maxime Mehdi Mélanie Michaël Michel Michèle Micheline Mireille Mohamed Mohammed Monique Morgane Moussa
  Muriel Myriam Nadège Nadia Nadine Naïma Nathalie Nathan Nicolas Nicole Nina Noah Noémie Nora Odette Odile Olivia
  Olivier Omar Ousmane Pascal Pascale Patrice Patricia Patrick Paul Paule Paulette Pauline Philippe Pierre Pierrette
  Quentin Rachel Rachid Raphaël Raymond Raymonde Régine Régis Rémi Rémy Renaud René Renée Richard Robert Rodolphe Roger
  Roland Romain Romane Samia Samir Samira Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange
  Sofia Solène Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Tatiana Théo Théodore Thérèse Thibault Thierry
  Thomas Timothée Tristan Valentin Valérie Vanessa Véronique Vincent Virginie Viviane Walid Xavier Yacine Yann Yannick
  Yasmine Yohan Yolande Youssef Yvan Yves Yvette Yvonne Zahra Zoé`
    .trim()
    .split(/\s+/),
)
